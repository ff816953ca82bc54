package id.jangkau.foundation.announcement;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far one has come.
 *
 * @param toldUpTo all up to this one were told, in the order of ids
 * @param told how many that are
 * @param events how many events that took
 */
record Announcement(
        UUID id,
        Instant wantedAt,
        UUID toldUpTo,
        long told,
        long events,
        @Nullable Instant finishedAt) {}
