package id.jangkau.registration.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was shown who workers are.
 *
 * @param enrollments whose
 * @param traceId of the request, where it was traced
 */
public record Access(
        UUID id,
        Instant at,
        Reader reader,
        AccessAction action,
        List<UUID> enrollments,
        @Nullable String traceId) {
    public Access {
        enrollments = List.copyOf(enrollments);
    }
}
