package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;

/** A denominator: how many people could be participants, by whose count and definition. */
public record Universe(long value, LocalDate asOf, String source, String definition) {}
