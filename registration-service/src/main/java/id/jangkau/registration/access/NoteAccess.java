package id.jangkau.registration.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.id.Ids;
import id.jangkau.registration.access.domain.Access;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.access.store.AccessRows;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** Notes that somebody is shown who workers are: where that cannot be noted, nothing is shown. */
@ApplicationScoped
public class NoteAccess {
    private final AccessRows accesses;
    private final Ids ids;
    private final Clock clock;

    NoteAccess(AccessRows accesses, Ids ids, Clock clock) {
        this.accesses = accesses;
        this.ids = ids;
        this.clock = clock;
    }

    /** Once a request, in the transaction of the read; nothing where nobody was found. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Reader reader, AccessAction action, List<UUID> enrollments) {
        if (!enrollments.isEmpty()) {
            accesses.insert(new Access(ids.next(), clock.instant(), reader, action, enrollments, traceId()));
        }
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
