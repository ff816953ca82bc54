package id.jangkau.foundation.time;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The only place that asks the machine for the time; tests put a clock of their own in its stead. */
@Singleton
class SystemClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(Wita.ZONE);
    }
}
