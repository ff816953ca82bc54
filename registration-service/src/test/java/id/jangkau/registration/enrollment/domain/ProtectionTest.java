package id.jangkau.registration.enrollment.domain;

import org.junit.jupiter.api.Test;

import static id.jangkau.registration.enrollment.domain.Lives.TERMS;
import static id.jangkau.registration.enrollment.domain.Lives.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProtectionTest {
    private static final Protection PAID = Protection.between(day("2025-10-14"), day("2025-11-30"));

    @Test
    void lapsesOnTheFirstDayAfterThreeMonthsAcrossTheYear() {
        assertThat(PAID.lapsesOn(TERMS)).isEqualTo(day("2026-03-01"));
        assertThat(PAID.holdsOn(day("2026-02-28"), TERMS)).isTrue();
        assertThat(PAID.holdsOn(day("2026-03-01"), TERMS)).isFalse();
    }

    @Test
    void theDayOfTheEndIsStillInsuredAndAMonthPaidIsNoLonger() {
        assertThat(PAID.protectedUntil()).isEqualTo(day("2025-11-30"));
        assertThat(PAID.closed(day("2025-11-02"), EnrollmentStatus.ENDED).protectedUntil())
                .isEqualTo(day("2025-11-02"));
        assertThat(PAID.closed(day("2026-03-01"), EnrollmentStatus.LAPSED).protectedUntil())
                .isEqualTo(day("2025-11-30"));
    }

    @Test
    void payingOnOpensItAgain() {
        Protection lapsed = PAID.closed(day("2026-03-01"), EnrollmentStatus.LAPSED);
        assertThat(lapsed.paidTo(lapsed.lastMonth().plusMonths(1)))
                .isEqualTo(Protection.between(day("2025-10-14"), day("2025-12-31")));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Protection.between(day("2025-10-14"), day("2025-10-13")));
        assertThatIllegalArgumentException().isThrownBy(() -> PAID.closed(day("2025-10-13"), EnrollmentStatus.ENDED));
        assertThat(PAID.closed(day("2025-10-14"), EnrollmentStatus.ENDED).closedOn())
                .isEqualTo(day("2025-10-14"));
    }

    @Test
    void aClosingHasADayAndAKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Protection(PAID.from(), PAID.until(), day("2025-11-02"), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Protection(PAID.from(), PAID.until(), null, EnrollmentStatus.ENDED));
    }
}
