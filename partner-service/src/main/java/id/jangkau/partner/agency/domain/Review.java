package id.jangkau.partner.agency.domain;

import org.jspecify.annotations.Nullable;

/**
 * An officer's word on an application.
 *
 * @param reviewer the token's subject: what four eyes are compared by
 * @param note why; a rejection needs one
 */
public record Review(
        String reviewer, Verdict verdict, @Nullable String note) {
    /** What the officer decided. */
    public enum Verdict {
        APPROVE,
        REJECT
    }

    boolean approves() {
        return verdict == Verdict.APPROVE;
    }

    boolean rejectsWithoutReason() {
        return verdict == Verdict.REJECT && (note == null || note.isBlank());
    }
}
