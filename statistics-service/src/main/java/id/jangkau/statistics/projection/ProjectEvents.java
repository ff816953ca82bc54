package id.jangkau.statistics.projection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.AgencyState;
import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.statistics.projection.domain.RecordedState;

/** The one way from events to figures, for those that come in, for a rebuild and for a replay. */
@ApplicationScoped
public class ProjectEvents {
    private static final Map<String, Class<?>> KNOWN = knownTypes();

    private final ProjectAgencies agencies;
    private final ProjectEnrollments enrollments;

    ProjectEvents(ProjectAgencies agencies, ProjectEnrollments enrollments) {
        this.agencies = agencies;
        this.enrollments = enrollments;
    }

    /** The event types that are projected, with the record that each one's JSON becomes. */
    public Map<String, Class<?>> known() {
        return KNOWN;
    }

    /** Applies a batch, of whatever topics, inside the caller's transaction. */
    public void project(List<Received> events) {
        List<AgencyState> agencyStates = in(events, AgencyState.class);
        if (!agencyStates.isEmpty()) {
            agencies.project(agencyStates);
        }
        if (agencyStates.size() < events.size()) {
            enrollments.project(
                    statesIn(events), in(events, ContributionPaid.class), in(events, ContributionRefunded.class));
        }
    }

    private static List<RecordedState> statesIn(List<Received> events) {
        return events.stream()
                .filter(event -> event.data() instanceof EnrollmentState)
                .map(event -> RecordedState.of((EnrollmentState) event.data(), event.recordedAt()))
                .toList();
    }

    private static <T> List<T> in(List<Received> events, Class<T> type) {
        return events.stream()
                .map(Received::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Map<String, Class<?>> knownTypes() {
        Map<String, Class<?>> known = new HashMap<>();
        Arrays.stream(AgencyEventType.values()).forEach(type -> known.put(type.type(), AgencyState.class));
        Arrays.stream(EnrollmentEventType.values()).forEach(type -> known.put(type.type(), type.data()));
        return Map.copyOf(known);
    }
}
