package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * An enrollment passed from one bank to the next.
 *
 * @param from the bank that had it before
 * @param on the first day (WITA) that counts for the next one
 */
public record Transfer(UUID from, LocalDate on) {
    public Transfer {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(on, "on");
    }
}
