package id.jangkau.foundation.time;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The only place that asks the machine for the time; tests put a clock of their own in its stead. On packaged services
 * {@code jangkau.clock.ahead} (an ISO duration) moves it, so that drills need not wait for midnight.
 */
@Singleton
class SystemClock {
    private static final Logger LOG = Logger.getLogger(SystemClock.class);

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "jangkau.clock.ahead", defaultValue = "PT0S") Duration ahead) {
        if (!ahead.isZero()) {
            LOG.warnf("the clock of this service is %s ahead of the machine's: for drills only", ahead);
        }
        return Clock.offset(Clock.system(Wita.ZONE), ahead);
    }
}
