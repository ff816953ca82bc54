package id.jangkau.statistics.freshness.domain;

import java.time.Instant;

/** Events of a partition that were counted, by the moment at which the newest of them was recorded. */
public record AppliedEvents(String topic, int partition, Instant recordedAt) {}
