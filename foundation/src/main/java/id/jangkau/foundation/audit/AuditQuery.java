package id.jangkau.foundation.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; what is absent does not matter.
 *
 * @param subjects done to any of these
 * @param actions any of these
 * @param from first day in Bali
 * @param to last day in Bali
 * @param after the last one of the page before
 */
public record AuditQuery(
        @Nullable List<UUID> subjects,
        @Nullable String actor,
        @Nullable List<String> actions,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID after,
        int limit) {
    /** All that was done to one. */
    public static AuditQuery of(UUID subject) {
        return new AuditQuery(List.of(subject), null, null, null, null, null, Integer.MAX_VALUE);
    }
}
