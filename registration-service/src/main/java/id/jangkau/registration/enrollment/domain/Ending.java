package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How a bank says that participation ended.
 *
 * @param on day in Bali
 * @param note whatever the bank wants kept with it
 */
public record Ending(
        ClosingReason reason, LocalDate on, @Nullable String note) {
    /** As it was said of one that is closed. */
    public static Ending of(Enrollment closed, @Nullable String note) {
        Closing closing = Objects.requireNonNull(closed.closing());
        return new Ending(closing.reason(), closing.on(), note);
    }

    @Override
    public String toString() {
        return "Ending[" + reason + " on " + on + "]";
    }
}
