package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** How many participants there should be by the end of a day. */
public record Target(
        long value, LocalDate due, String source, @Nullable Remark remark) {}
