package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Days (WITA) on which an agency may not enroll although it has an agreement. Both days belong to it.
 *
 * @param until nothing while it goes on; the day before {@code from} when it was lifted on the day it began: no day was
 *     lost then
 * @param reason why, in the words of who ordered it
 */
public record Suspension(LocalDate from, @Nullable LocalDate until, String reason) {
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reason, "reason");
        if (until != null && until.isBefore(from.minusDays(1))) {
            throw new IllegalArgumentException("a suspension ends before it begins");
        }
    }

    public static Suspension since(LocalDate from, String reason) {
        return new Suspension(from, null, reason);
    }

    public boolean goesOn() {
        return until == null;
    }

    public boolean coversAnyDay() {
        return until == null || !until.isBefore(from);
    }

    /** Over on that day, which is the first one without it; a suspension of a later day never was. */
    Suspension liftedOn(LocalDate day) {
        var last = day.isBefore(from) ? from.minusDays(1) : day.minusDays(1);
        return new Suspension(from, last, reason);
    }
}
