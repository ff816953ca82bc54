package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A denominator: how many people could be participants, by whose count and definition.
 *
 * @param name whose it is, e.g. {@code authority} or {@code statistics-office}
 */
public record Universe(
        String name,
        long value,
        LocalDate asOf,
        String source,
        String definition,
        @Nullable Remark remark) {}
