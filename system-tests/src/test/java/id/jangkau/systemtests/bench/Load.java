package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Threads, each with a connection of its own, that do the same thing for a while. */
public final class Load {
    private Load() {}

    /** Something that is done once a time on a connection that one thread owns. */
    public interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    /** Opens a client. */
    public interface Opener {
        Client open() throws Exception;
    }

    /** How often a second, when each thread goes on as soon as it has its answer. */
    public static double closedLoop(int threads, Duration time, Opener opener) {
        AtomicLong done = new AtomicLong();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        inParallel(threads, opener, client -> {
            while (System.nanoTime() < end) {
                client.once();
                done.incrementAndGet();
            }
        });
        return done.get() / seconds(began);
    }

    /**
     * So often a second, however long the answers take: each latency counts from when its turn was, also where no thread was
     * free by then.
     */
    static Latencies openLoop(int threads, double rate, Duration time, Opener opener) {
        Latencies latencies = new Latencies();
        AtomicLong turns = new AtomicLong();
        long turnsInAll = Math.max(1, Math.round(rate * time.toNanos() / 1e9));
        long began = System.nanoTime() + Duration.ofMillis(200).toNanos();
        inParallel(threads, opener, client -> {
            for (long turn = turns.getAndIncrement(); turn < turnsInAll; turn = turns.getAndIncrement()) {
                long intended = began + (long) (turn * 1e9 / rate);
                for (long early = intended - System.nanoTime(); early > 0; early = intended - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                client.once();
                latencies.add(System.nanoTime() - intended);
            }
        });
        return latencies;
    }

    private interface Work {
        void with(Client client) throws Exception;
    }

    private static void inParallel(int threads, Opener opener, Work work) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> works = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                works.add(executor.submit(() -> {
                    try (Client client = opener.open()) {
                        work.with(client);
                    }
                    return null;
                }));
            }
            for (Future<?> one : works) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
