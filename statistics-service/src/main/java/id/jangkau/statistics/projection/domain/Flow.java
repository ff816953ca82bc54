package id.jangkau.statistics.projection.domain;

import java.time.LocalDate;

/** One enrollment counts once under this kind on this day (WITA). */
public record Flow(LocalDate day, FlowKind kind) {}
