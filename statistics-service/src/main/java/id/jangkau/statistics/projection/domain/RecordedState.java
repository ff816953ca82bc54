package id.jangkau.statistics.projection.domain;

import java.time.Instant;
import java.util.List;

import id.jangkau.event.EnrollmentState;

/** An enrollment's state, what it adds to each day, and when its producer recorded it. */
public record RecordedState(EnrollmentState state, List<Flow> flows, Instant recordedAt) {
    /**
     * Works out what the state adds.
     *
     * @throws IllegalArgumentException when it holds something that is not counted
     */
    public static RecordedState of(EnrollmentState state, Instant recordedAt) {
        return new RecordedState(state, Flows.of(state), recordedAt);
    }
}
