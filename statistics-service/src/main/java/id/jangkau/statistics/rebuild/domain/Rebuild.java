package id.jangkau.statistics.rebuild.domain;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A rebuild and how far it has come.
 *
 * @param eventsTotal records in the log when it was last looked at
 * @param eventsSkipped those that cannot be read or applied; they were parked when they first came
 */
public record Rebuild(
        long id,
        State state,
        long eventsRead,
        long eventsTotal,
        long eventsSkipped,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    /** INTERRUPTED: its replica is gone; the old projection went on being served and the next rebuild begins anew. */
    public enum State {
        RUNNING,
        FINISHED,
        FAILED,
        INTERRUPTED
    }
}
