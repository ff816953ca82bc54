package id.jangkau.statistics.projection.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.jangkau.event.EnrollmentState;
import id.jangkau.event.EnrollmentState.AgencySince;
import id.jangkau.event.EnrollmentState.ProtectionPeriod;

import static id.jangkau.statistics.projection.domain.FlowKind.ACTIVATED;
import static id.jangkau.statistics.projection.domain.FlowKind.ACTIVE_HANDED_OVER;
import static id.jangkau.statistics.projection.domain.FlowKind.ACTIVE_TAKEN_OVER;
import static id.jangkau.statistics.projection.domain.FlowKind.ENDED;
import static id.jangkau.statistics.projection.domain.FlowKind.HANDED_OVER;
import static id.jangkau.statistics.projection.domain.FlowKind.LAPSED;
import static id.jangkau.statistics.projection.domain.FlowKind.LAPSED_HANDED_OVER;
import static id.jangkau.statistics.projection.domain.FlowKind.LAPSED_TAKEN_OVER;
import static id.jangkau.statistics.projection.domain.FlowKind.REGISTERED;
import static id.jangkau.statistics.projection.domain.FlowKind.RESUMED;
import static id.jangkau.statistics.projection.domain.FlowKind.TAKEN_OVER;

/** What an enrollment adds to each day: a function of its state alone, whatever was missed or repeated before. */
public final class Flows {
    private final EnrollmentState enrollment;
    private final List<AgencySince> agencies;
    private final List<Flow> flows = new ArrayList<>();

    private Flows(EnrollmentState enrollment) {
        this.enrollment = enrollment;
        this.agencies = enrollment.agencies() == null
                ? List.of(new AgencySince(enrollment.categories().partnerId(), enrollment.registeredOn()))
                : enrollment.agencies();
    }

    /**
     * Registered on its day, for the agency that did; the first protection period activates, each later one resumes, a closed
     * one lapses or ends, each for the agency that has the enrollment at the end of that day. An agency that takes it over
     * takes it as it was before that day. A cancelled enrollment never counted.
     *
     * @throws IllegalArgumentException when a period was closed by something that is not counted
     */
    public static List<Flow> of(EnrollmentState enrollment) {
        if (enrollment.cancelledOn() != null || enrollment.status().equals("CANCELLED")) {
            return List.of();
        }
        Flows flows = new Flows(enrollment);
        flows.live();
        flows.passOn();
        return flows.flows;
    }

    private void live() {
        flows.add(new Flow(
                enrollment.registeredOn(), REGISTERED, agencies.getFirst().partnerId()));
        FlowKind begins = ACTIVATED;
        for (ProtectionPeriod period : enrollment.protection()) {
            add(period.from(), begins);
            if (period.closedOn() != null && period.closedBy() != null) {
                add(period.closedOn(), closing(period.closedBy()));
            }
            begins = RESUMED;
        }
    }

    private void passOn() {
        List<Flow> lived = List.copyOf(flows);
        for (int i = 1; i < agencies.size(); i++) {
            LocalDate day = agencies.get(i).from();
            UUID before = agencies.get(i - 1).partnerId();
            UUID after = agencies.get(i).partnerId();
            pass(day, before, HANDED_OVER, after, TAKEN_OVER);
            if (countBefore(day, lived, ACTIVATED, RESUMED) > countBefore(day, lived, LAPSED, ENDED)) {
                pass(day, before, ACTIVE_HANDED_OVER, after, ACTIVE_TAKEN_OVER);
            }
            if (countBefore(day, lived, LAPSED) > countBefore(day, lived, RESUMED)) {
                pass(day, before, LAPSED_HANDED_OVER, after, LAPSED_TAKEN_OVER);
            }
        }
    }

    private void pass(LocalDate day, UUID before, FlowKind handed, UUID after, FlowKind taken) {
        flows.add(new Flow(day, handed, before));
        flows.add(new Flow(day, taken, after));
    }

    private static long countBefore(LocalDate day, List<Flow> flows, FlowKind... kinds) {
        List<FlowKind> counted = List.of(kinds);
        return flows.stream()
                .filter(flow -> flow.day().isBefore(day) && counted.contains(flow.kind()))
                .count();
    }

    private void add(LocalDate day, FlowKind kind) {
        UUID agency = agencies.stream()
                .filter(since -> !since.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(agencies.getFirst())
                .partnerId();
        flows.add(new Flow(day, kind, agency));
    }

    private static FlowKind closing(String closedBy) {
        return switch (closedBy) {
            case "LAPSED" -> LAPSED;
            case "ENDED" -> ENDED;
            default -> throw new IllegalArgumentException("a period closed by " + closedBy);
        };
    }
}
