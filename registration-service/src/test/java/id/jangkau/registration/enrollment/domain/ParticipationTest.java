package id.jangkau.registration.enrollment.domain;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import static id.jangkau.registration.enrollment.domain.Lives.TERMS;
import static id.jangkau.registration.enrollment.domain.Lives.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParticipationTest {
    private static final Protection MARCH = new Protection(day("2025-03-14"), day("2025-03-31"), null, null);
    private static final Participation PAID = new Participation(List.of(MARCH), YearMonth.of(2025, 3));

    @Test
    void theFirstMonthPayableIsNeverBeforeThePayment() {
        assertThat(Participation.NONE.firstMonthPayable(day("2025-03-31"), TERMS))
                .isEqualTo(YearMonth.of(2025, 3));
        assertThat(PAID.firstMonthPayable(day("2025-03-20"), TERMS)).isEqualTo(YearMonth.of(2025, 4));
        assertThat(PAID.firstMonthPayable(day("2025-06-30"), TERMS)).isEqualTo(YearMonth.of(2025, 6));
        assertThat(PAID.firstMonthPayable(day("2025-07-01"), TERMS)).isEqualTo(YearMonth.of(2025, 7));
    }

    @Test
    void aClosedPeriodHoldsUntilItsClosing() {
        Participation ended = PAID.end(day("2025-03-20"));
        assertThat(ended.holdsOn(day("2025-03-19"), TERMS)).isTrue();
        assertThat(ended.holdsOn(day("2025-03-20"), TERMS)).isFalse();
    }

    @Test
    void periodsAreInOrderAndDoNotOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Participation(List.of(MARCH, MARCH), YearMonth.of(2025, 3)));
        Protection lapsed = MARCH.closed(day("2025-07-01"), EnrollmentStatus.LAPSED);
        Protection early = new Protection(day("2025-06-30"), day("2025-07-31"), null, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Participation(List.of(lapsed, early), YearMonth.of(2025, 6)));
    }

    @Test
    void whatWasPaidHasAFirstMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Participation(List.of(MARCH), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Participation(List.of(), YearMonth.of(2025, 3)));
    }

    @Test
    void whoeverIsPaidToAnEarlierMonthHasLapsed() {
        assertThat(TERMS.lapsedIfPaidToBefore(day("2025-07-01"))).isEqualTo(day("2025-04-01"));
        assertThat(TERMS.lapsedIfPaidToBefore(day("2025-06-30"))).isEqualTo(day("2025-03-01"));
    }

    @Test
    void termsAreNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MembershipTerms(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new MembershipTerms(3, -1));
    }
}
