package id.jangkau.statistics.projection.domain;

import java.time.Instant;

import id.jangkau.event.EnrollmentState;

/** An enrollment's state, and when its producer recorded it. */
public record RecordedState(EnrollmentState state, Instant recordedAt) {}
