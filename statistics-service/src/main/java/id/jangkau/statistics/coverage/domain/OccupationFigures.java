package id.jangkau.statistics.coverage.domain;

/** The counters of one occupation, e.g. {@code TRADER}; new occupations may come. */
public record OccupationFigures(String occupation, Tally tally) {}
