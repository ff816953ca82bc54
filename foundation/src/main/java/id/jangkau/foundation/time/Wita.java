package id.jangkau.foundation.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Waktu Indonesia Tengah, +08:00: the day of every count is the day in Bali. */
public final class Wita {
    public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private Wita() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }
}
