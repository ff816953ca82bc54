package id.jangkau.foundation.audit;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Walks the chain from its first entry, one at a time: it remembers the last one only. */
final class ChainCheck {
    private final @Nullable String knownHead;
    private Seal head = Seal.beforeTheFirst();
    private @Nullable Instant headAt;
    private long sealed;
    private boolean knownHeadSeen;
    private Verification.@Nullable Broken first;

    /** @param knownHead a hash that the chain is known to have had */
    ChainCheck(@Nullable String knownHead) {
        this.knownHead = knownHead;
        this.knownHeadSeen = knownHead == null || knownHead.equals(Seal.NONE);
    }

    /** The next one in the order of their sequence. */
    void next(AuditEntry entry) {
        Seal seal = entry.sealed().orElseThrow();
        sealed++;
        if (first == null) {
            first = whatIsWrong(seal, entry).orElse(null);
        }
        head = seal;
        headAt = entry.at();
        knownHeadSeen |= seal.hash().equals(knownHead);
    }

    private Optional<Verification.Broken> whatIsWrong(Seal seal, AuditEntry entry) {
        long expected = head.sequence() + 1;
        if (seal.sequence() > expected) {
            return broken(expected, Verification.Reason.MISSING);
        }
        if (seal.sequence() < expected) {
            return broken(seal.sequence(), Verification.Reason.REPEATED);
        }
        if (!seal.previousHash().equals(head.hash())) {
            return broken(expected, Verification.Reason.PREVIOUS_HASH);
        }
        return seal.equals(Seal.at(expected, seal.previousHash(), entry))
                ? Optional.empty()
                : broken(expected, Verification.Reason.HASH);
    }

    private static Optional<Verification.Broken> broken(long sequence, Verification.Reason reason) {
        return Optional.of(new Verification.Broken(sequence, reason));
    }

    /** @param unsealed how many wait for their place in the chain */
    Verification done(long unsealed) {
        if (first == null && !knownHeadSeen) {
            first = new Verification.Broken(null, Verification.Reason.HEAD_GONE);
        }
        return new Verification(
                sealed + unsealed,
                sealed,
                unsealed,
                headAt == null ? null : new Verification.Head(head.sequence(), head.hash(), headAt),
                first == null,
                first);
    }
}
