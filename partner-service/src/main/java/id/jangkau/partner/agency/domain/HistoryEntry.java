package id.jangkau.partner.agency.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One change of a partner.
 *
 * @param change what was done: the path of a {@link Transition}, or another word
 * @param step what it made of the agency; nothing where something beside it was changed, such as a branch office
 * @param by subject of the token, or {@code calendar}
 * @param note why, in the words of who did it
 * @param before JSON of what was changed, as it was; nothing where it was not
 * @param after JSON of what was changed, as it is then
 * @param seal nothing in the moment between writing and sealing
 */
public record HistoryEntry(
        PartnerId partner,
        String change,
        @Nullable Step step,
        String by,
        Instant at,
        @Nullable String note,
        @Nullable String before,
        @Nullable String after,
        @Nullable Seal seal) {

    /**
     * A transition of the agency.
     *
     * @param version the agency's, after the change
     * @param from where it stood before; nothing when it was listed
     */
    public record Step(
            long version, Transition transition, @Nullable Status from, Status to) {}

    /**
     * Its place in the audit log.
     *
     * @param hash 64 hexadecimal digits
     */
    public record Seal(long sequence, String hash) {}
}
