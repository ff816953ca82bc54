package id.jangkau.foundation.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.id.Ids;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The log of what was done to whom: where a deed cannot be noted, it is not done. */
@Singleton
public class AuditLog {
    private final AuditRows rows;
    private final Ids ids;
    private final Clock clock;

    AuditLog(AuditRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the transaction of the deeds, and in one statement for all of them; they are sealed within a second or so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(List<Deed> deeds) {
        if (!deeds.isEmpty()) {
            var now = clock.instant();
            rows.insert(deeds.stream()
                    .map(deed -> new AuditEntry(ids.nextInOrder(), now, deed, traceId(), Optional.empty()))
                    .toList());
        }
    }

    /** Oldest first. */
    public List<AuditEntry> page(AuditQuery query) {
        return rows.page(query);
    }

    /** All that was done to one, oldest first. */
    public List<AuditEntry> of(UUID subject) {
        return rows.page(AuditQuery.of(subject));
    }

    /**
     * Recomputes every hash.
     *
     * @param knownHead a hash that the chain is known to have had, to see that its end was not cut off
     */
    public Verification verify(@Nullable String knownHead) {
        var check = new ChainCheck(knownHead);
        return check.done(rows.walk(check::next));
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
