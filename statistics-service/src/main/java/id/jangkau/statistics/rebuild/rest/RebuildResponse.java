package id.jangkau.statistics.rebuild.rest;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.rebuild.domain.Rebuild;

/** A rebuild as it is told. */
record RebuildResponse(
        long id,
        String state,
        long eventsRead,
        long eventsTotal,
        long eventsSkipped,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    static RebuildResponse of(Rebuild rebuild) {
        return new RebuildResponse(
                rebuild.id(),
                rebuild.state().name(),
                rebuild.eventsRead(),
                rebuild.eventsTotal(),
                rebuild.eventsSkipped(),
                inWita(rebuild.startedAt()),
                rebuild.finishedAt() == null ? null : inWita(rebuild.finishedAt()));
    }

    private static OffsetDateTime inWita(OffsetDateTime time) {
        return time.atZoneSameInstant(Wita.ZONE).toOffsetDateTime();
    }
}
