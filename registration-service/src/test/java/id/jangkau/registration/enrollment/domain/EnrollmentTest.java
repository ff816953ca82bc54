package id.jangkau.registration.enrollment.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.region.domain.Region;

import static id.jangkau.registration.enrollment.domain.ChangeKind.ACTIVATED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.CANCELLED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.CORRECTED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.ENDED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.EXTENDED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.GRACE_STARTED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.LAPSED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.RESUMED;
import static id.jangkau.registration.enrollment.domain.Lives.TERMS;
import static id.jangkau.registration.enrollment.domain.Lives.after;
import static id.jangkau.registration.enrollment.domain.Lives.begun;
import static id.jangkau.registration.enrollment.domain.Lives.day;
import static id.jangkau.registration.enrollment.domain.Lives.kinds;
import static id.jangkau.registration.enrollment.domain.Lives.paid;
import static id.jangkau.registration.enrollment.domain.Lives.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Three months of grace, lapsed on the first day after them. */
class EnrollmentTest {
    @Test
    void theFirstPaymentActivatesAndProtectsFromItsDayToTheEndOfTheMonth() {
        List<EnrollmentChange> changes = registered().pay(day("2025-03-14"), 1, TERMS);
        assertThat(kinds(changes)).containsExactly(ACTIVATED);
        assertThat(after(changes).version()).isEqualTo(2);
        assertThat(after(changes).status()).isEqualTo(EnrollmentStatus.ACTIVE);
        assertThat(after(changes).participation().periods()).containsExactly(period("2025-03-14", "2025-03-31"));
        assertThat(after(changes).participation().paidSince()).isEqualTo(YearMonth.of(2025, 3));
    }

    @Test
    void whoeverPaysAheadGoesOnWithTheNextMonth() {
        List<EnrollmentChange> changes = paid("2025-03-14", 3).pay(day("2025-04-01"), 2, TERMS);
        assertThat(kinds(changes)).containsExactly(EXTENDED);
        assertThat(after(changes).participation().periods()).containsExactly(period("2025-03-14", "2025-07-31"));
        assertThat(after(changes).participation().paidSince()).isEqualTo(YearMonth.of(2025, 3));
    }

    @Test
    void nothingHappensOnTheLastPaidDayAndGraceStartsOnTheNext() {
        Enrollment active = paid("2025-03-14", 1);
        assertThat(active.begin(day("2025-03-31"), TERMS)).isEmpty();
        List<EnrollmentChange> changes = active.begin(day("2025-04-01"), TERMS);
        assertThat(kinds(changes)).containsExactly(GRACE_STARTED);
        assertThat(after(changes).participation()).isEqualTo(active.participation());
    }

    @Test
    void lapsesOnTheFirstDayAfterTheGraceMonths() {
        Enrollment grace = begun(paid("2025-03-14", 1), "2025-04-01");
        assertThat(grace.begin(day("2025-06-30"), TERMS)).isEmpty();
        List<EnrollmentChange> changes = grace.begin(day("2025-07-01"), TERMS);
        assertThat(kinds(changes)).containsExactly(LAPSED);
        assertThat(after(changes).participation().periods())
                .containsExactly(closed("2025-03-14", "2025-03-31", "2025-07-01", EnrollmentStatus.LAPSED));
        assertThat(after(changes).begin(day("2030-01-01"), TERMS)).isEmpty();
    }

    @Test
    void theDayOfTheLapseDoesNotDependOnWhenSomebodyLooked() {
        List<EnrollmentChange> changes = paid("2025-03-14", 1).begin(day("2026-02-11"), TERMS);
        assertThat(kinds(changes)).containsExactly(GRACE_STARTED, LAPSED);
        assertThat(after(changes).participation())
                .isEqualTo(begun(begun(paid("2025-03-14", 1), "2025-04-01"), "2025-07-01")
                        .participation());
        assertThat(after(changes).version()).isEqualTo(4);
    }

    @Test
    void withoutGraceMonthsNoStateIsSkippedEither() {
        MembershipTerms none = new MembershipTerms(0, 3);
        assertThat(kinds(paid("2025-03-14", 1).begin(day("2025-04-01"), none))).containsExactly(GRACE_STARTED, LAPSED);
    }

    @Test
    void paymentInTheMonthAfterTheLastOneKeepsTheRun() {
        List<EnrollmentChange> changes =
                begun(paid("2025-03-14", 1), "2025-04-01").pay(day("2025-04-20"), 1, TERMS);
        assertThat(kinds(changes)).containsExactly(EXTENDED);
        assertThat(after(changes).status()).isEqualTo(EnrollmentStatus.ACTIVE);
        assertThat(after(changes).participation().periods()).containsExactly(period("2025-03-14", "2025-04-30"));
        assertThat(after(changes).participation().paidSince()).isEqualTo(YearMonth.of(2025, 3));
    }

    @Test
    void paymentAfterAMonthWithoutOneBreaksTheRunButNotTheMembership() {
        List<EnrollmentChange> changes =
                begun(paid("2025-03-14", 1), "2025-04-01").pay(day("2025-05-20"), 1, TERMS);
        assertThat(kinds(changes)).containsExactly(EXTENDED);
        assertThat(after(changes).participation().periods()).containsExactly(period("2025-03-14", "2025-05-31"));
        assertThat(after(changes).participation().paidSince()).isEqualTo(YearMonth.of(2025, 5));
    }

    @Test
    void whatNobodyNoticedInBetweenComesBeforeThePayment() {
        Enrollment active = paid("2025-03-14", 1);
        assertThat(kinds(active.pay(day("2025-04-20"), 1, TERMS))).containsExactly(GRACE_STARTED, EXTENDED);
        List<EnrollmentChange> late = active.pay(day("2025-08-03"), 6, TERMS);
        assertThat(kinds(late)).containsExactly(GRACE_STARTED, LAPSED, RESUMED);
        assertThat(after(late).participation().periods())
                .containsExactly(
                        closed("2025-03-14", "2025-03-31", "2025-07-01", EnrollmentStatus.LAPSED),
                        period("2025-08-03", "2026-01-31"));
    }

    @Test
    void aLapsedWorkerResumesWithANewPeriodAndANewRun() {
        Enrollment lapsed = begun(paid("2025-03-14", 1), "2025-07-01");
        List<EnrollmentChange> changes = lapsed.pay(day("2025-07-01"), 2, TERMS);
        assertThat(kinds(changes)).containsExactly(RESUMED);
        assertThat(after(changes).participation().periods())
                .containsExactly(
                        closed("2025-03-14", "2025-03-31", "2025-07-01", EnrollmentStatus.LAPSED),
                        period("2025-07-01", "2025-08-31"));
        assertThat(after(changes).participation().paidSince()).isEqualTo(YearMonth.of(2025, 7));
    }

    @Test
    void aPaymentToldOfLateUndoesTheLapse() {
        Enrollment lapsed = begun(paid("2025-03-14", 1), "2025-07-02");
        List<EnrollmentChange> changes = lapsed.pay(day("2025-06-30"), 1, TERMS);
        assertThat(kinds(changes)).containsExactly(EXTENDED);
        assertThat(after(changes).status()).isEqualTo(EnrollmentStatus.ACTIVE);
        assertThat(after(changes).participation().periods()).containsExactly(period("2025-03-14", "2025-06-30"));
    }

    @Test
    void aPaymentToldOfLateMayBeOverAlready() {
        Enrollment lapsed = begun(paid("2025-03-14", 1), "2025-12-05");
        Enrollment reopened = after(lapsed.pay(day("2025-06-30"), 1, TERMS));
        List<EnrollmentChange> changes = reopened.begin(day("2025-12-05"), TERMS);
        assertThat(kinds(changes)).containsExactly(GRACE_STARTED, LAPSED);
        assertThat(after(changes).participation().periods())
                .containsExactly(closed("2025-03-14", "2025-06-30", "2025-10-01", EnrollmentStatus.LAPSED));
    }

    @Test
    void theFullDeathBenefitHoldsAfterThreeConsecutivePaidMonths() {
        assertThat(registered().fullDeathBenefitFrom(TERMS)).isEmpty();
        Enrollment active = paid("2025-03-14", 1);
        assertThat(active.fullDeathBenefitFrom(TERMS)).contains(day("2025-06-01"));
        assertThat(begun(active, "2025-04-01").fullDeathBenefitFrom(TERMS)).contains(day("2025-06-01"));
        assertThat(begun(active, "2025-07-01").fullDeathBenefitFrom(TERMS)).isEmpty();
        assertThat(after(active.pay(day("2025-05-02"), 1, TERMS)).fullDeathBenefitFrom(TERMS))
                .contains(day("2025-08-01"));
    }

    @Test
    void theOutlookSaysUntilWhenWhatWasPaidHolds() {
        assertThat(registered().outlook(TERMS)).isEqualTo(new Outlook(null, null, null));
        assertThat(paid("2025-03-14", 1).outlook(TERMS))
                .isEqualTo(new Outlook(day("2025-03-31"), day("2025-07-01"), day("2025-06-01")));
        Enrollment ended = after(paid("2025-03-14", 6).end(day("2025-04-10"), ClosingReason.DEATH, TERMS));
        assertThat(ended.outlook(TERMS)).isEqualTo(new Outlook(day("2025-04-10"), null, null));
    }

    @Test
    void whatIsRegisteredCanBeCancelledAndNothingElse() {
        EnrollmentChange change = registered().cancel(day("2025-03-20"), ClosingReason.CANCELLED_BY_AGENCY);
        assertThat(change.kind()).isEqualTo(CANCELLED);
        assertThat(change.after().closing())
                .isEqualTo(new Closing(day("2025-03-20"), ClosingReason.CANCELLED_BY_AGENCY));
        assertThat(change.after().isLive()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> paid("2025-03-14", 1).cancel(day("2025-03-20"), ClosingReason.CANCELLED_BY_AGENCY));
        assertThatIllegalStateException()
                .isThrownBy(() -> change.after().cancel(day("2025-03-20"), ClosingReason.CANCELLED_BY_AGENCY));
        assertThatIllegalStateException().isThrownBy(() -> change.after().pay(day("2025-03-20"), 1, TERMS));
    }

    @Test
    void whoeverEndsWhileProtectedIsClosedOnThatDay() {
        List<EnrollmentChange> changes = paid("2025-03-14", 3).end(day("2025-05-02"), ClosingReason.DEATH, TERMS);
        assertThat(kinds(changes)).containsExactly(ENDED);
        assertThat(after(changes).participation().periods())
                .containsExactly(closed("2025-03-14", "2025-05-31", "2025-05-02", EnrollmentStatus.ENDED));
        assertThat(after(changes).closing()).isEqualTo(new Closing(day("2025-05-02"), ClosingReason.DEATH));
    }

    @Test
    void whoeverEndsInGraceOrAfterItPassesThroughBoth() {
        Enrollment active = paid("2025-03-14", 1);
        assertThat(kinds(active.end(day("2025-04-02"), ClosingReason.CLAIM, TERMS)))
                .containsExactly(GRACE_STARTED, ENDED);
        List<EnrollmentChange> afterLapse = active.end(day("2025-09-02"), ClosingReason.CLAIM, TERMS);
        assertThat(kinds(afterLapse)).containsExactly(GRACE_STARTED, LAPSED, ENDED);
        assertThat(after(afterLapse).participation().periods())
                .containsExactly(closed("2025-03-14", "2025-03-31", "2025-07-01", EnrollmentStatus.LAPSED));
    }

    @Test
    void anEndBeforeALapseThatWasNoticedFirstTakesItsPlace() {
        Enrollment lapsed = begun(paid("2025-03-14", 1), "2025-07-01");
        List<EnrollmentChange> changes = lapsed.end(day("2025-06-15"), ClosingReason.DEATH, TERMS);
        assertThat(kinds(changes)).containsExactly(ENDED);
        assertThat(after(changes).participation().periods())
                .containsExactly(closed("2025-03-14", "2025-03-31", "2025-06-15", EnrollmentStatus.ENDED));
    }

    @Test
    void protectionThatBeganAfterTheEndNeverDid() {
        Enrollment resumed = after(begun(paid("2025-03-14", 1), "2025-07-01").pay(day("2025-08-03"), 1, TERMS));
        Enrollment ended = after(resumed.end(day("2025-07-20"), ClosingReason.DEATH, TERMS));
        assertThat(ended.participation().periods())
                .containsExactly(closed("2025-03-14", "2025-03-31", "2025-07-01", EnrollmentStatus.LAPSED));
        Enrollment sameDay = after(resumed.end(day("2025-08-03"), ClosingReason.DEATH, TERMS));
        assertThat(sameDay.participation().periods()).hasSize(2);
    }

    @Test
    void nothingEndsThatNeverBegan() {
        assertThatIllegalStateException()
                .isThrownBy(() -> registered().end(day("2025-05-02"), ClosingReason.DEATH, TERMS));
        assertThatIllegalStateException()
                .isThrownBy(() -> paid("2025-03-14", 1).end(day("2025-03-13"), ClosingReason.DEATH, TERMS));
        Enrollment ended = after(paid("2025-03-14", 1).end(day("2025-03-20"), ClosingReason.DEATH, TERMS));
        assertThatIllegalStateException().isThrownBy(() -> ended.end(day("2025-03-20"), ClosingReason.DEATH, TERMS));
        assertThatIllegalStateException().isThrownBy(() -> ended.correct(ended.work()));
        assertThat(ended.begin(day("2030-01-01"), TERMS)).isEmpty();
    }

    @Test
    void aCorrectionChangesTheWorkAndNothingThatWasPaid() {
        Enrollment active = paid("2025-03-14", 1);
        Work farmer =
                new Work(Occupation.FARMER, new Region("51.02", null), Set.of(Programme.JKK, Programme.JKM), 1_200_000);
        EnrollmentChange change = active.correct(farmer);
        assertThat(change.kind()).isEqualTo(CORRECTED);
        assertThat(change.after().work()).isEqualTo(farmer);
        assertThat(change.after().version()).isEqualTo(3);
        assertThat(change.after().status()).isEqualTo(EnrollmentStatus.ACTIVE);
        assertThat(change.after().participation()).isEqualTo(active.participation());
        assertThat(active.belongTo(new UUID(0, 9)).after().participantId()).isEqualTo(new UUID(0, 9));
    }

    @Test
    void whatIsClosedHasAReasonAndWhatIsNotHasNone() {
        Enrollment one = registered();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Enrollment(
                        one.id(),
                        one.participantId(),
                        one.partnerId(),
                        1,
                        EnrollmentStatus.CANCELLED,
                        one.work(),
                        one.sex(),
                        one.ageBand(),
                        one.registeredOn(),
                        one.participation(),
                        null,
                        List.of()));
    }

    private static Protection period(String from, String until) {
        return new Protection(day(from), day(until), null, null);
    }

    private static Protection closed(String from, String until, String on, EnrollmentStatus by) {
        return new Protection(day(from), day(until), day(on), by);
    }
}
