package id.jangkau.foundation.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.foundation.time.Wita;

/** @param nextCursor asks for the page after this one; absent on the last */
record AuditPage(List<Item> items, @Nullable String nextCursor) {
    /**
     * One entry.
     *
     * @param by subject of the token, or the job that did it
     * @param sequence absent, as the hashes are, in the moment between writing and sealing
     */
    record Item(
            UUID id,
            @Nullable Long sequence,
            OffsetDateTime at,
            String by,
            @Nullable UUID partnerId,
            String action,
            List<UUID> subjects,
            @Nullable String reason,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String before,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String after,

            @Nullable String traceId,
            @Nullable String previousHash,
            @Nullable String hash) {
        static Item of(AuditEntry entry) {
            var deed = entry.deed();
            return new Item(
                    entry.id(),
                    entry.sealed().map(Seal::sequence).orElse(null),
                    OffsetDateTime.ofInstant(entry.at(), Wita.ZONE),
                    deed.actor(),
                    deed.partnerId(),
                    deed.action(),
                    deed.subjects(),
                    deed.reason(),
                    deed.before(),
                    deed.after(),
                    entry.traceId(),
                    entry.sealed().map(Seal::previousHash).orElse(null),
                    entry.sealed().map(Seal::hash).orElse(null));
        }
    }

    /** Of one more than wanted: that one tells whether there is another page. */
    static AuditPage of(List<AuditEntry> oneMore, int limit) {
        List<AuditEntry> wanted = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return new AuditPage(
                wanted.stream().map(Item::of).toList(),
                oneMore.size() > limit
                        ? PageRequest.cursorAfter(wanted.getLast().id())
                        : null);
    }
}
