package id.jangkau.foundation.identity;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;

import io.quarkus.logging.LoggingFilter;

/**
 * The last guard of every log line: whatever a library, a driver or a mistake of ours writes there, identity numbers are masked,
 * in the message and in what was thrown.
 */
@LoggingFilter(name = "identity-numbers")
public final class MaskedLog implements Filter {
    private static final Formatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord line) {
        String message = MESSAGE.format(line);
        if (IdentityNumbers.areIn(message)) {
            write(line, IdentityNumbers.masked(message));
        }
        Throwable thrown = line.getThrown();
        if (thrown != null && isNamedIn(thrown, seen())) {
            line.setThrown(new MaskedThrowable(thrown, seen()));
        }
        return true;
    }

    private static void write(LogRecord line, String message) {
        line.setParameters(null);
        if (line instanceof ExtLogRecord own) {
            own.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            line.setMessage(message);
        }
    }

    private static boolean isNamedIn(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        if (IdentityNumbers.areIn(thrown.toString()) || isNamedIn(thrown.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (isNamedIn(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Says the same under the same name and comes from the same place, but for identity numbers. */
    @SuppressWarnings("OverrideThrowableToString") // the original's name, too
    private static final class MaskedThrowable extends Throwable {
        private final String text;

        MaskedThrowable(Throwable original, Set<Throwable> seen) {
            super(IdentityNumbers.masked(String.valueOf(original.getMessage())));
            seen.add(original);
            this.text = IdentityNumbers.masked(original.toString());
            setStackTrace(original.getStackTrace());
            Throwable cause = original.getCause();
            if (cause != null && !seen.contains(cause)) {
                initCause(new MaskedThrowable(cause, seen));
            }
            for (Throwable suppressed : original.getSuppressed()) {
                if (!seen.contains(suppressed)) {
                    addSuppressed(new MaskedThrowable(suppressed, seen));
                }
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
