package id.jangkau.systemtests.bench;

import java.time.Duration;

/** Rounds that nobody looks at. */
final class WarmUp {
    private WarmUp() {}

    /** Something to do. */
    interface Round {
        void run() throws Exception;
    }

    /** At least once, and again until the time is over. */
    static void of(Duration time, Round round) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        do {
            round.run();
        } while (System.nanoTime() < end);
    }
}
