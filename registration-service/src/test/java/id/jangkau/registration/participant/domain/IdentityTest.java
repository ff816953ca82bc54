package id.jangkau.registration.participant.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityTest {
    private static final LocalDate BORN = LocalDate.of(1990, 8, 17);

    @ParameterizedTest
    @ValueSource(strings = {"ni luh contoh", "NI  LUH CONTOH ", "Ni. Luh Contoh", "NI LUH-CONTOH", "ＮＩ ＬＵＨ ＣＯＮＴＯＨ"})
    void howANameIsWrittenMakesNobodyElse(String written) {
        assertThat(of(written).canonical()).isEqualTo(of("NI LUH CONTOH").canonical());
    }

    @Test
    void anotherNameIsAnother() {
        assertThat(of("NI LUH CONTO").canonical())
                .isNotEqualTo(of("NI LUH CONTOH").canonical());
    }

    @Test
    void itsTextShowsNobody() {
        assertThat(of("NI LUH CONTOH").toString()).isEqualTo("Identity[…]");
    }

    private static Identity of(String name) {
        return new Identity("5171015708900001", name, BORN, Sex.FEMALE);
    }
}
