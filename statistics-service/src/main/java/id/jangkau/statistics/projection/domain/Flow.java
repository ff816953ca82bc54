package id.jangkau.statistics.projection.domain;

import java.time.LocalDate;
import java.util.UUID;

/** One enrollment counts once under this kind on this day (WITA), for this agency. */
public record Flow(LocalDate day, FlowKind kind, UUID partner) {}
