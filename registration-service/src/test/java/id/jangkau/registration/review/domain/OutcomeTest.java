package id.jangkau.registration.review.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.enrollment.domain.ChangeKind;
import id.jangkau.registration.enrollment.domain.Closing;
import id.jangkau.registration.enrollment.domain.ClosingReason;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.domain.Participation;
import id.jangkau.registration.enrollment.domain.Placed;
import id.jangkau.registration.enrollment.domain.Protection;
import id.jangkau.registration.enrollment.domain.Work;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTest {
    private static final UUID RECORD = new UUID(0, 1);
    private static final UUID DECLARED = new UUID(0, 2);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final MembershipTerms TERMS = new MembershipTerms(3, 3);

    @Test
    void anotherOccupationTakesTheFreeSlotOfThePersonOnRecord() {
        Placed theirs = registered(10, RECORD, Occupation.TRADER, 2);
        Placed moved = registered(11, DECLARED, Occupation.FARMER, 2);

        Outcome outcome = Outcome.samePerson(RECORD, List.of(theirs), List.of(moved), DAY, TERMS);

        assertThat(outcome.slots()).isEqualTo(Map.of(moved.enrollment().id(), 1));
        assertThat(outcome.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CORRECTED);
            assertThat(change.after().participantId()).isEqualTo(RECORD);
            assertThat(change.after().status()).isEqualTo(EnrollmentStatus.REGISTERED);
        });
        assertThat(outcome.closed()).isEmpty();
    }

    @Test
    void twoOccupationsMoveIntoBothSlotsOfWhoHasNone() {
        Placed one = registered(10, DECLARED, Occupation.TRADER, 1);
        Placed two = registered(11, DECLARED, Occupation.FARMER, 2);

        Outcome outcome = Outcome.samePerson(RECORD, List.of(), List.of(one, two), DAY, TERMS);

        assertThat(outcome.slots())
                .isEqualTo(Map.of(one.enrollment().id(), 1, two.enrollment().id(), 2));
    }

    @Test
    void theSameOccupationTwiceIsCancelledWhereItWasNeverPaid() {
        Placed theirs = registered(10, RECORD, Occupation.TRADER, 1);
        Placed twice = registered(11, DECLARED, Occupation.TRADER, 1);

        Outcome outcome = Outcome.samePerson(RECORD, List.of(theirs), List.of(twice), DAY, TERMS);

        assertThat(outcome.changes())
                .extracting(EnrollmentChange::kind)
                .containsExactly(ChangeKind.CANCELLED, ChangeKind.CORRECTED);
        assertThat(outcome.changes().getLast().after().closing())
                .isEqualTo(new Closing(DAY, ClosingReason.DUPLICATE_OCCUPATION));
        assertThat(outcome.changes().getLast().after().version()).isEqualTo(3);
        assertThat(outcome.cancelled()).containsExactly(twice.enrollment().id());
    }

    @Test
    void theSameOccupationTwiceEndsWhereItWasPaid() {
        Placed theirs = registered(10, RECORD, Occupation.TRADER, 1);
        Placed twice = paid(11, DECLARED, Occupation.TRADER);

        Outcome outcome = Outcome.samePerson(RECORD, List.of(theirs), List.of(twice), DAY, TERMS);

        assertThat(outcome.changes())
                .extracting(EnrollmentChange::kind)
                .containsExactly(ChangeKind.ENDED, ChangeKind.CORRECTED);
        assertThat(outcome.cancelled()).isEmpty();
        assertThat(outcome.closed()).containsExactly(twice.enrollment().id());
    }

    @Test
    void aThirdOccupationIsClosed() {
        List<Placed> theirs =
                List.of(registered(10, RECORD, Occupation.TRADER, 1), registered(11, RECORD, Occupation.FARMER, 2));
        Placed third = registered(12, DECLARED, Occupation.DRIVER, 1);

        Outcome outcome = Outcome.samePerson(RECORD, theirs, List.of(third), DAY, TERMS);

        assertThat(outcome.changes().getLast().after().closing())
                .isEqualTo(new Closing(DAY, ClosingReason.TOO_MANY_OCCUPATIONS));
        assertThat(outcome.changes().getLast().after().participantId()).isEqualTo(RECORD);
    }

    @Test
    void whatIsClosedAlreadyTakesNoPlaceAndBecomesTheirsAsItIs() {
        Placed closed = closed(10, RECORD, Occupation.TRADER);
        Placed closedToo = closed(11, DECLARED, Occupation.FARMER);
        Placed live = registered(12, DECLARED, Occupation.TRADER, 1);

        Outcome outcome = Outcome.samePerson(RECORD, List.of(closed), List.of(closedToo, live), DAY, TERMS);

        assertThat(outcome.closed()).isEmpty();
        assertThat(outcome.changes())
                .extracting(change -> change.after().status())
                .containsExactly(EnrollmentStatus.CANCELLED, EnrollmentStatus.REGISTERED);
        assertThat(outcome.changes())
                .extracting(change -> change.after().participantId())
                .containsOnly(RECORD);
    }

    @Test
    void anotherPersonLosesWhatIsLive() {
        Outcome outcome = Outcome.anotherPerson(
                List.of(
                        closed(10, DECLARED, Occupation.DRIVER),
                        registered(11, DECLARED, Occupation.TRADER, 1),
                        paid(12, DECLARED, Occupation.FARMER)),
                DAY,
                TERMS);

        assertThat(outcome.changes())
                .extracting(EnrollmentChange::kind)
                .containsExactly(ChangeKind.CANCELLED, ChangeKind.ENDED);
        assertThat(outcome.changes())
                .extracting(change -> change.after().closing())
                .containsOnly(new Closing(DAY, ClosingReason.IDENTITY_REJECTED));
        assertThat(outcome.changes())
                .extracting(change -> change.after().participantId())
                .containsOnly(DECLARED);
    }

    private static Placed registered(long id, UUID participant, Occupation occupation, int slot) {
        return new Placed(enrollment(id, participant, occupation, EnrollmentStatus.REGISTERED, List.of(), null), slot);
    }

    private static Placed paid(long id, UUID participant, Occupation occupation) {
        Protection march = new Protection(LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 31), null, null);
        return new Placed(enrollment(id, participant, occupation, EnrollmentStatus.ACTIVE, List.of(march), null), 2);
    }

    private static Placed closed(long id, UUID participant, Occupation occupation) {
        Closing before = new Closing(LocalDate.of(2025, 3, 15), ClosingReason.CANCELLED_BY_AGENCY);
        return new Placed(enrollment(id, participant, occupation, EnrollmentStatus.CANCELLED, List.of(), before), 1);
    }

    private static Enrollment enrollment(
            long id,
            UUID participant,
            Occupation occupation,
            EnrollmentStatus status,
            List<Protection> periods,
            @Nullable Closing closing) {
        return new Enrollment(
                new UUID(0, id),
                participant,
                new UUID(0, 5),
                1,
                status,
                new Work(occupation, new Region("51.71", null), Set.of(Programme.JKK, Programme.JKM), 1_000_000),
                Sex.FEMALE,
                "25-34",
                LocalDate.of(2025, 3, 14),
                new Participation(periods, periods.isEmpty() ? null : YearMonth.of(2025, 3)),
                closing,
                List.of());
    }
}
