package id.jangkau.registration.enrollment.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What happened to an enrollment, as its own bank may read it.
 *
 * @param version after it
 * @param by the caller's subject, or the name of the job; nothing for the registration, which was the bank's
 * @param corrected where the bank corrected what it had said
 */
public record HistoryEntry(
        long version,
        ChangeKind kind,
        Instant at,
        @Nullable String by,
        @Nullable Corrected corrected) {}
