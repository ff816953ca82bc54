package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How fast a number grows by so many, whatever goes before the first of them: from when it is first seen to have grown until it has
 * grown enough.
 *
 * @param before what the number was
 * @param wanted by how many it will grow
 */
record Arrivals(long before, long wanted, LongSupplier number) {
    /** Those that arrived after the first look, a second. */
    double awaitedPerSecond(Duration patience) {
        long[] first = new long[1];
        Wait.until(patience, "the first to arrive", () -> {
            first[0] = number.getAsLong();
            return first[0] > before;
        });
        long began = System.nanoTime();
        Wait.until(patience, "all to arrive", () -> number.getAsLong() >= before + wanted);
        double seconds = (System.nanoTime() - began) / 1e9;
        return (before + wanted - first[0]) / seconds;
    }
}
