package id.jangkau.local.sample;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NikTest {
    private static final LocalDate BORN = LocalDate.of(1990, 8, 17);

    @Test
    void addsFortyToTheDayOfAWoman() {
        assertThat(Nik.of("51.71.01", BORN, Sex.FEMALE, 1)).isEqualTo("5171015708900001");
    }

    @Test
    void leavesTheDayOfAMan() {
        assertThat(Nik.of("51.71.01", BORN, Sex.MALE, 1)).isEqualTo("5171011708900001");
    }

    @Test
    void refusesSerialZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Nik.of("51.71.01", BORN, Sex.MALE, 0));
    }
}
