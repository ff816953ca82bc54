package id.jangkau.registration.participant.domain;

import java.time.LocalDate;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

class NikPropertiesTest {
    @Property
    void everyBirthDateAndSexIsReadAsItWasWritten(
            @ForAll @DateRange(min = "1930-01-01", max = "2029-12-31") LocalDate born,
            @ForAll Sex sex,
            @ForAll @IntRange(min = 1, max = 9_999) int serial) {
        Nik nik = Nik.parse(digits(born, sex, serial)).orElseThrow();
        assertThat(nik.sex()).isEqualTo(sex);
        assertThat(nik.agreesWith(born)).isTrue();
        assertThat(nik.agreesWith(born.plusDays(1))).isFalse();
        assertThat(nik.agreesWith(born.plusYears(1))).isFalse();
        assertThat(nik.digits()).isEqualTo(digits(born, sex, serial));
    }

    @Property
    void whatStandsInTheMiddleIsNeverShown(
            @ForAll @DateRange(min = "1930-01-01", max = "2029-12-31") LocalDate born,
            @ForAll Sex sex,
            @ForAll @IntRange(min = 1, max = 9_999) int serial) {
        String digits = digits(born, sex, serial);
        String shown = Nik.parse(digits).orElseThrow().toString();
        assertThat(shown).isEqualTo(digits.substring(0, 6) + "******" + digits.substring(12));
        assertThat(shown).doesNotContain(digits);
    }

    @Property
    void sixteenDigitsAreANumberThatSaysTheSameOrNone(@ForAll @NumericChars @StringLength(16) String digits) {
        Optional<Nik> nik = Nik.parse(digits);
        nik.ifPresent(possible -> assertThat(possible.digits()).isEqualTo(digits));
    }

    @Property
    void anyTextIsReadWithoutHarm(@ForAll String text) {
        Nik.parse(text).ifPresent(nik -> assertThat(nik.digits()).hasSize(16));
    }

    private static String digits(LocalDate born, Sex sex, int serial) {
        int day = born.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return "517101%02d%02d%02d%04d".formatted(day, born.getMonthValue(), born.getYear() % 100, serial);
    }
}
