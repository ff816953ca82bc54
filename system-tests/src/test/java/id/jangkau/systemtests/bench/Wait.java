package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.awaitility.Awaitility;

/** Looks every few milliseconds, since what is waited for is often what is measured. */
final class Wait {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Wait() {}

    static void until(Duration patience, String what, BooleanSupplier done) {
        Awaitility.await(what)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .until(done::getAsBoolean);
    }
}
