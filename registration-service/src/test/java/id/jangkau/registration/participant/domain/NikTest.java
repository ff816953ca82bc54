package id.jangkau.registration.participant.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NikTest {
    private static final LocalDate BORN = LocalDate.of(1990, 8, 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "517101570890000",
                "51710157089000011",
                "51710157089000O1",
                "٥١٧١٠١٥٧٠٨٩٠٠٠٠١",
                " 5171015708900001",
                "0071015708900001",
                "5171010008900001",
                "5171014008900001",
                "5171017208900001",
                "5171013200900001",
                "5171011713900001",
                "5171013102900001",
                "5171013004900000",
                "5171015708900000"
            })
    void isNothingWhenItIsNotAPossibleNumber(String text) {
        assertThat(Nik.parse(text)).isEmpty();
    }

    @Test
    void aWomansDayHasFortyAdded() {
        Nik nik = Nik.parse("5171015708900001").orElseThrow();
        assertThat(nik.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nik.agreesWith(BORN)).isTrue();
    }

    @Test
    void aMansDayIsHisDay() {
        Nik nik = Nik.parse("5171011708900001").orElseThrow();
        assertThat(nik.sex()).isEqualTo(Sex.MALE);
        assertThat(nik.agreesWith(BORN)).isTrue();
        assertThat(nik.agreesWith(BORN.plusDays(1))).isFalse();
        assertThat(nik.agreesWith(BORN.plusYears(1))).isFalse();
        assertThat(nik.agreesWith(BORN.plusMonths(1))).isFalse();
    }

    @Test
    void theCenturyComesFromTheDeclaredBirthDate() {
        Nik nik = Nik.parse("5171011708050001").orElseThrow();
        assertThat(nik.agreesWith(LocalDate.of(2005, 8, 17))).isTrue();
        assertThat(nik.agreesWith(LocalDate.of(1905, 8, 17))).isTrue();
    }

    @Test
    void aLeapDayIsPossibleUntilTheDeclaredYearSaysOtherwise() {
        Nik nik = Nik.parse("5171012902900001").orElseThrow();
        assertThat(nik.agreesWith(LocalDate.of(1990, 2, 28))).isFalse();
        assertThat(Nik.parse("5171012902920001").orElseThrow().agreesWith(LocalDate.of(1992, 2, 29)))
                .isTrue();
    }

    @Test
    void neverShowsItselfInFull() {
        Nik nik = Nik.parse("5171015708900001").orElseThrow();
        assertThat(nik.masked()).isEqualTo("517101******0001");
        assertThat(nik).hasToString("517101******0001");
    }

    @Test
    void isTheSameWhenItsDigitsAre() {
        Nik nik = Nik.parse("5171015708900001").orElseThrow();
        assertThat(nik).isEqualTo(Nik.parse("5171015708900001").orElseThrow());
        assertThat(nik).hasSameHashCodeAs(Nik.parse("5171015708900001").orElseThrow());
        assertThat(nik).isNotEqualTo(Nik.parse("5171015708900002").orElseThrow());
        assertThat(nik).isNotEqualTo(null);
        assertThat(nik.hashCode())
                .isNotEqualTo(Nik.parse("5171015708900002").orElseThrow().hashCode());
    }

    @Test
    void namesTheRegencyThatIssuedIt() {
        assertThat(Nik.parse("5171015708900001").orElseThrow().regencyOfIssue()).isEqualTo("51.71");
    }
}
