package id.jangkau.foundation.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a walk over the whole chain found.
 *
 * @param unsealed entries that were written a moment ago and wait for their place in the chain
 * @param head the last entry of the chain; keep its hash elsewhere, and ask for it the next time
 * @param firstBroken the first entry at which the chain is not what it was, if any
 */
public record Verification(
        long entries,
        long sealed,
        long unsealed,
        @Nullable Head head,
        boolean intact,
        @Nullable Broken firstBroken) {

    /**
     * Where the chain ends.
     *
     * @param at when that entry was written
     */
    public record Head(long sequence, String hash, Instant at) {}

    /**
     * Where the chain is broken first.
     *
     * @param sequence of the entry; absent where it cannot be told, which is of {@link Reason#HEAD_GONE}
     */
    public record Broken(@Nullable Long sequence, Reason reason) {}

    /** What is not as it was. */
    public enum Reason {
        /** There is no such entry, and there are later ones. */
        MISSING,
        /** Another entry has the same place. */
        REPEATED,
        /** It does not carry the hash of the entry before. */
        PREVIOUS_HASH,
        /** Its content is not what was hashed. */
        HASH,
        /** The chain has no entry with the hash that was asked for: its end was cut off, or all of it written anew. */
        HEAD_GONE
    }
}
