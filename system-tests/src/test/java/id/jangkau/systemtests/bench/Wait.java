package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.awaitility.Awaitility;

/** Looks seldom enough to cost nothing of what is measured, which takes seconds. */
final class Wait {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Wait() {}

    static void until(Duration patience, String what, BooleanSupplier done) {
        Awaitility.await(what)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .until(done::getAsBoolean);
    }
}
