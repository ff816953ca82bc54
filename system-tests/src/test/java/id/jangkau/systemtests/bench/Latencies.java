package id.jangkau.systemtests.bench;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes nanoseconds from any number of threads; answers milliseconds. */
final class Latencies {
    private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();

    void add(long nanos) {
        taken.add(nanos);
    }

    int count() {
        return taken.size();
    }

    /**
     * The least latency that so many in a hundred did not exceed.
     *
     * @param percent above 0, at most 100, to one decimal
     * @throws IllegalStateException when none was taken
     */
    double percentile(double percent) {
        long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("no latencies");
        }
        long rank = Math.ceilDiv(Math.round(percent * 10) * sorted.length, 1000);
        return sorted[(int) Math.max(1, rank) - 1] / 1e6;
    }
}
