package id.jangkau.statistics.projection.domain;

import java.util.ArrayList;
import java.util.List;

import id.jangkau.event.EnrollmentState;
import id.jangkau.event.EnrollmentState.ProtectionPeriod;

/** What an enrollment adds to each day: a function of its state alone, whatever was missed or repeated before. */
public final class Flows {
    private Flows() {}

    /**
     * Registered on its day; the first protection period activates, each later one resumes, a closed one lapses or ends.
     * A cancelled enrollment never counted.
     *
     * @throws IllegalArgumentException when a period was closed by something that is not counted
     */
    public static List<Flow> of(EnrollmentState enrollment) {
        List<Flow> flows = new ArrayList<>();
        if (enrollment.cancelledOn() != null || enrollment.status().equals("CANCELLED")) {
            return flows;
        }
        flows.add(new Flow(enrollment.registeredOn(), FlowKind.REGISTERED));
        FlowKind begins = FlowKind.ACTIVATED;
        for (ProtectionPeriod period : enrollment.protection()) {
            flows.add(new Flow(period.from(), begins));
            if (period.closedOn() != null && period.closedBy() != null) {
                flows.add(new Flow(period.closedOn(), closing(period.closedBy())));
            }
            begins = FlowKind.RESUMED;
        }
        return flows;
    }

    private static FlowKind closing(String closedBy) {
        return switch (closedBy) {
            case "LAPSED" -> FlowKind.LAPSED;
            case "ENDED" -> FlowKind.ENDED;
            default -> throw new IllegalArgumentException("a period closed by " + closedBy);
        };
    }
}
