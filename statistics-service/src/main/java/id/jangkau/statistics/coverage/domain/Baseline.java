package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Participants on a day, as published: what happened up to that day is part of it. */
public record Baseline(
        long value, LocalDate asOf, String source, @Nullable Remark remark) {}
