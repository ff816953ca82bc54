package id.jangkau.foundation.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainCheckTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:02:03Z");

    @Test
    void anEmptyChainIsIntact() {
        assertThat(check(List.of(), null)).isEqualTo(new Verification(0, 0, 0, null, true, null));
    }

    @Test
    void anUntouchedChainIsIntactAndSaysWhereItEnds() {
        List<AuditEntry> chain = chain(5);
        Verification found = check(chain, null);
        assertThat(found.intact()).isTrue();
        assertThat(found.sealed()).isEqualTo(5);
        assertThat(found.head()).isEqualTo(new Verification.Head(5, hashOf(chain.get(4)), AT));
    }

    @Test
    void aDeletedEntryIsMissing() {
        List<AuditEntry> chain = chain(5);
        chain.remove(2);
        assertThat(check(chain, null).firstBroken()).isEqualTo(broken(3, Verification.Reason.MISSING));
    }

    @Test
    void anEntryInTheSamePlaceIsRepeated() {
        List<AuditEntry> chain = chain(5);
        chain.add(3, chain.get(2));
        assertThat(check(chain, null).firstBroken()).isEqualTo(broken(3, Verification.Reason.REPEATED));
    }

    @Test
    void anEntryWhoseHashWasMadeAnewIsBetrayedByTheNextOne() {
        List<AuditEntry> chain = chain(5);
        AuditEntry forged = entry("somebody else");
        chain.set(2, sealed(forged, Seal.at(3, hashOf(chain.get(1)), forged)));
        assertThat(check(chain, null).firstBroken()).isEqualTo(broken(4, Verification.Reason.PREVIOUS_HASH));
    }

    @Test
    void aChainThatWasCutOffIsWholeInItselfButNotToWhoKnewItsHead() {
        List<AuditEntry> chain = chain(5);
        String head = hashOf(chain.removeLast());
        assertThat(check(chain, null).intact()).isTrue();
        Verification found = check(chain, head);
        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken()).isEqualTo(new Verification.Broken(null, Verification.Reason.HEAD_GONE));
    }

    @Test
    void aHeadOfLongAgoIsStillThere() {
        List<AuditEntry> chain = chain(5);
        assertThat(check(chain, hashOf(chain.get(1))).intact()).isTrue();
    }

    private static Verification.Broken broken(long sequence, Verification.Reason reason) {
        return new Verification.Broken(sequence, reason);
    }

    private static Verification check(List<AuditEntry> chain, @Nullable String knownHead) {
        var check = new ChainCheck(knownHead);
        chain.forEach(check::next);
        return check.done(0);
    }

    private static List<AuditEntry> chain(int length) {
        List<AuditEntry> chain = new ArrayList<>();
        Seal head = Seal.beforeTheFirst();
        for (int i = 1; i <= length; i++) {
            AuditEntry entry = entry("actor " + i);
            head = Seal.after(head, entry);
            chain.add(sealed(entry, head));
        }
        return chain;
    }

    private static AuditEntry entry(String actor) {
        return new AuditEntry(
                new UUID(7, actor.hashCode()),
                AT,
                Deed.simple(actor, null, "READ", List.of(new UUID(1, 1))),
                null,
                Optional.empty());
    }

    private static AuditEntry sealed(AuditEntry entry, Seal seal) {
        return new AuditEntry(entry.id(), entry.at(), entry.deed(), entry.traceId(), Optional.of(seal));
    }

    private static String hashOf(AuditEntry entry) {
        return entry.sealed().orElseThrow().hash();
    }
}
