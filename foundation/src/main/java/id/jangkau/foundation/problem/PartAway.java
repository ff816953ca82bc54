package id.jangkau.foundation.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.VertxException;

/** Tells a part that is away, or too busy for now, from an error of ours: by what lies at the bottom of an exception. */
final class PartAway {
    private static final String DATABASE = "DATABASE_UNAVAILABLE";
    private static final String IDENTITY = "IDENTITY_UNAVAILABLE";

    /** Of SQL states: no connection, no room (also on disk), shut down or cut off by a time-out, an error of its system. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    /**
     * Others were first (serialization, deadlock, a lock waited for too long), a transaction that did nothing or took too
     * long, and a server that may only be read, which one that is no longer the primary is.
     */
    private static final Set<String> FOR_NOW = Set.of("40001", "40P01", "55P03", "25P03", "25P04", "25006");

    private PartAway() {}

    /** The code of the problem; nothing when no part is away. */
    static Optional<String> codeOf(Throwable e) {
        boolean identity = e instanceof AuthenticationFailedException;
        for (Throwable cause : withinReach(e)) {
            if (cause instanceof SQLException sql && isAway(sql.getSQLState())) {
                return Optional.of(DATABASE);
            }
            if (cause instanceof OIDCException || (identity && isUnanswered(cause))) {
                return Optional.of(IDENTITY);
            }
        }
        return Optional.empty();
    }

    /** For the log; a database says no more than its state, since its words may repeat what stands in a row. */
    static String reasonOf(Throwable e) {
        Throwable last = e;
        for (Throwable cause : withinReach(e)) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return "SQL state " + sql.getSQLState();
            }
            last = cause;
        }
        return last.toString();
    }

    /** Without a state it is the pool that speaks: no connection was free in time. */
    private static boolean isAway(@Nullable String state) {
        return state == null || FOR_NOW.contains(state) || AWAY.stream().anyMatch(state::startsWith);
    }

    private static boolean isUnanswered(Throwable e) {
        return e instanceof IOException || e instanceof VertxException || e instanceof TimeoutException;
    }

    /** The exception, its causes, and what a commit that failed has only suppressed. */
    private static Iterable<Throwable> withinReach(Throwable e) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> found = new ArrayDeque<>();
        Deque<Throwable> open = new ArrayDeque<>(Set.of(e));
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                found.add(next);
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                open.addAll(Arrays.asList(next.getSuppressed()));
            }
        }
        return found;
    }
}
