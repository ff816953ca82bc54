package id.jangkau.registration.succession.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One bank takes over another's participants.
 *
 * @param partnerId the bank that is succeeded
 * @param on the first day (WITA) that counts for the successor
 * @param heardAt when this service heard of it
 * @param position the last enrollment looked at in this round; nothing when a round begins
 * @param transferred enrollments handed over until now
 * @param billings open billings handed over until now
 * @param completedAt when nothing was left; nothing while something is
 */
public record Succession(
        UUID partnerId,
        UUID successor,
        LocalDate on,
        Instant heardAt,
        @Nullable UUID position,
        long transferred,
        long billings,
        @Nullable Instant completedAt) {}
