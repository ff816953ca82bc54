package id.jangkau.foundation.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;

/** The service's clock in tests: the machine's until a test sets it. */
@Alternative
@Priority(1)
@Singleton
public class SettableClock extends Clock {
    private volatile @Nullable Instant fixed;

    public void set(Instant instant) {
        fixed = instant;
    }

    /** Noon of that day in Bali. */
    public void set(LocalDate day) {
        set(ZonedDateTime.of(day, LocalTime.NOON, Wita.ZONE).toInstant());
    }

    /** Back to the machine's time. */
    public void reset() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant now = fixed;
        return now == null ? Clock.systemUTC().instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return Wita.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
