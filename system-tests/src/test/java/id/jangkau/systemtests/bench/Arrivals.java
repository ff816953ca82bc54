package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How fast a number grows by so many, whatever goes before the first of them.
 *
 * @param before what the number was
 * @param wanted by how many it will grow
 */
record Arrivals(long before, long wanted, LongSupplier number) {
    /** So many a second, from the last look at which nothing had arrived until all had. */
    double awaitedPerSecond(Duration patience) {
        AtomicLong began = new AtomicLong(System.nanoTime());
        Wait.until(patience, "all to arrive", () -> {
            long now = System.nanoTime();
            long arrived = number.getAsLong() - before;
            if (arrived == 0) {
                began.set(now);
            }
            return arrived >= wanted;
        });
        return wanted / ((System.nanoTime() - began.get()) / 1e9);
    }
}
