package id.jangkau.partner.agency.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One change of an agency.
 *
 * @param version the agency's, after the change
 * @param from where it stood before; nothing when it was listed
 * @param by subject of the token, or {@code calendar}
 * @param note why, in the words of who did it
 */
public record HistoryEntry(
        PartnerId partner,
        long version,
        Transition transition,
        @Nullable Status from,
        Status to,
        String by,
        Instant at,
        @Nullable String note) {}
