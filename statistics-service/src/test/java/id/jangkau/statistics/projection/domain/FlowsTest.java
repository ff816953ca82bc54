package id.jangkau.statistics.projection.domain;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentState;

import static id.jangkau.statistics.testing.Samples.AGENCY;
import static id.jangkau.statistics.testing.Samples.cancelled;
import static id.jangkau.statistics.testing.Samples.closed;
import static id.jangkau.statistics.testing.Samples.day;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.registered;
import static id.jangkau.statistics.testing.Samples.trader;
import static id.jangkau.statistics.testing.Samples.transferred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FlowsTest {
    private static final UUID WORKER = id(7);
    private static final UUID SUCCESSOR = id(2);
    private static final EnrollmentCategories TRADER = trader("51.71.01");

    @Test
    void aRegisteredWorkerCountsAsRegisteredOnlyOnThatDay() {
        assertThat(Flows.of(registered(WORKER, "2025-03-14", TRADER)))
                .containsExactly(flow("2025-03-14", FlowKind.REGISTERED));
    }

    @Test
    void theFirstProtectionActivatesFromItsFirstDay() {
        assertThat(Flows.of(protectedBy(WORKER, 2, "2025-03-14", TRADER, open("2025-03-20", "2025-05-31"))))
                .containsExactly(flow("2025-03-14", FlowKind.REGISTERED), flow("2025-03-20", FlowKind.ACTIVATED));
    }

    @Test
    void aLaterProtectionResumesAfterALapse() {
        EnrollmentState back = protectedBy(
                WORKER,
                4,
                "2025-03-14",
                TRADER,
                closed("2025-03-14", "2025-03-31", "2025-07-01", "LAPSED"),
                open("2025-08-03", "2026-01-31"));

        assertThat(Flows.of(back))
                .containsExactly(
                        flow("2025-03-14", FlowKind.REGISTERED),
                        flow("2025-03-14", FlowKind.ACTIVATED),
                        flow("2025-07-01", FlowKind.LAPSED),
                        flow("2025-08-03", FlowKind.RESUMED));
    }

    @Test
    void anEndedProtectionEndsOnTheDayItWasClosed() {
        EnrollmentState ended =
                protectedBy(WORKER, 3, "2025-03-14", TRADER, closed("2025-03-14", "2025-03-31", "2025-03-25", "ENDED"));

        assertThat(Flows.of(ended)).contains(flow("2025-03-25", FlowKind.ENDED));
    }

    @Test
    void aCancelledEnrollmentNeverCounted() {
        assertThat(Flows.of(cancelled(WORKER, 2, "2025-03-14", TRADER))).isEmpty();
    }

    @Test
    void refusesToGuessWhatClosedAPeriod() {
        EnrollmentState odd = protectedBy(
                WORKER, 3, "2025-03-14", TRADER, closed("2025-03-14", "2025-03-31", "2025-03-25", "VANISHED"));

        assertThatThrownBy(() -> Flows.of(odd)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachDayCountsForTheAgencyThatHasItAtItsEnd() {
        EnrollmentState passed = transferred(
                protectedBy(
                        WORKER,
                        4,
                        "2025-03-14",
                        TRADER,
                        closed("2025-03-14", "2025-03-31", "2025-07-01", "LAPSED"),
                        open("2025-08-03", "2026-01-31")),
                SUCCESSOR,
                "2025-07-01");

        assertThat(Flows.of(passed))
                .containsExactlyInAnyOrder(
                        flow("2025-03-14", FlowKind.REGISTERED),
                        flow("2025-03-14", FlowKind.ACTIVATED),
                        flow("2025-07-01", FlowKind.HANDED_OVER),
                        flow("2025-07-01", FlowKind.ACTIVE_HANDED_OVER),
                        of(SUCCESSOR, "2025-07-01", FlowKind.TAKEN_OVER),
                        of(SUCCESSOR, "2025-07-01", FlowKind.ACTIVE_TAKEN_OVER),
                        of(SUCCESSOR, "2025-07-01", FlowKind.LAPSED),
                        of(SUCCESSOR, "2025-08-03", FlowKind.RESUMED));
    }

    @Test
    void whoIsLapsedIsTakenOverAsLapsed() {
        EnrollmentState lapsed = protectedBy(
                WORKER, 4, "2025-03-14", TRADER, closed("2025-03-14", "2025-03-31", "2025-07-01", "LAPSED"));

        assertThat(Flows.of(transferred(lapsed, SUCCESSOR, "2025-07-02")))
                .contains(of(SUCCESSOR, "2025-07-02", FlowKind.LAPSED_TAKEN_OVER))
                .doesNotContain(of(SUCCESSOR, "2025-07-02", FlowKind.ACTIVE_TAKEN_OVER));
    }

    @Test
    void anAgencyThatHandsOnOnTheSameDayTookAndGave() {
        EnrollmentState twice = transferred(
                transferred(registered(WORKER, "2025-03-14", TRADER), SUCCESSOR, "2025-03-20"), id(3), "2025-03-20");

        assertThat(Flows.of(twice))
                .containsExactlyInAnyOrder(
                        flow("2025-03-14", FlowKind.REGISTERED),
                        flow("2025-03-20", FlowKind.HANDED_OVER),
                        of(SUCCESSOR, "2025-03-20", FlowKind.TAKEN_OVER),
                        of(SUCCESSOR, "2025-03-20", FlowKind.HANDED_OVER),
                        of(id(3), "2025-03-20", FlowKind.TAKEN_OVER));
    }

    @Test
    void registeringStaysWithTheAgencyThatDidAlsoOnTheDayOfTheTransfer() {
        assertThat(Flows.of(transferred(registered(WORKER, "2025-03-14", TRADER), SUCCESSOR, "2025-03-14")))
                .contains(flow("2025-03-14", FlowKind.REGISTERED));
    }

    private static Flow flow(String day, FlowKind kind) {
        return of(AGENCY, day, kind);
    }

    private static Flow of(UUID agency, String day, FlowKind kind) {
        return new Flow(day(day), kind, agency);
    }
}
