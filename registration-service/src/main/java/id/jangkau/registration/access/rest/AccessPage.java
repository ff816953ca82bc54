package id.jangkau.registration.access.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.access.domain.Access;
import id.jangkau.registration.access.domain.AccessAction;

/** @param nextCursor asks for the page after this one; absent on the last */
record AccessPage(List<Item> items, @Nullable String nextCursor) {

    /**
     * One request that was answered with personal data.
     *
     * @param enrollments of the workers who were shown
     */
    record Item(
            UUID id,
            OffsetDateTime at,
            String subject,
            @Nullable UUID partnerId,
            AccessAction action,
            List<UUID> enrollments,
            @Nullable String traceId) {
        static Item of(Access access) {
            return new Item(
                    access.id(),
                    OffsetDateTime.ofInstant(access.at(), Wita.ZONE),
                    access.reader().subject(),
                    access.reader().partnerId(),
                    access.action(),
                    access.enrollments(),
                    access.traceId());
        }
    }

    /** Of one more than wanted: that one tells whether there is another page. */
    static AccessPage of(List<Access> oneMore, int limit) {
        List<Access> wanted = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return new AccessPage(
                wanted.stream().map(Item::of).toList(),
                oneMore.size() > limit
                        ? PageRequest.cursorAfter(wanted.getLast().id())
                        : null);
    }
}
