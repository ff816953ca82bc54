package id.jangkau.foundation.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryHashTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-24T01:02:03.456789Z");

    @Test
    void isTheSameForever() {
        assertThat(hash(entry("officer", "listing", "why")))
                .isEqualTo("e067d51711c43f5f3818b755087c5adb476381f15465c6dabf81b00b51a93eda");
    }

    @Test
    void tellsApartFieldsThatAreWrittenAlikeWhenPutTogether() {
        assertThat(hash(entry("ab", "c", "x"))).isNotEqualTo(hash(entry("a", "bc", "x")));
        assertThat(hash(entry("a", "b", null))).isNotEqualTo(hash(entry("a", "b", "")));
    }

    @Test
    void dependsOnThePlaceInTheChain() {
        AuditEntry entry = entry("a", "b", null);
        assertThat(EntryHash.of(1, Seal.NONE, entry)).isNotEqualTo(EntryHash.of(2, Seal.NONE, entry));
        assertThat(EntryHash.of(2, "1".repeat(64), entry)).isNotEqualTo(EntryHash.of(2, Seal.NONE, entry));
    }

    private static String hash(AuditEntry entry) {
        return EntryHash.of(1, Seal.NONE, entry);
    }

    private static AuditEntry entry(String actor, String action, @Nullable String reason) {
        return new AuditEntry(
                ID, AT, new Deed(actor, null, action, List.of(ID), reason, null, "{\"a\": 1}"), null, Optional.empty());
    }
}
