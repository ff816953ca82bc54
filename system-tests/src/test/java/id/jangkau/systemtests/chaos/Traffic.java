package id.jangkau.systemtests.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import id.jangkau.systemtests.Workers;
import id.jangkau.systemtests.Workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Banks at work: each enrolls one worker after the other at several counters, most of them pay, and some are sent again
 * although they were acknowledged. Until it is closed; then every bank finishes what it has begun. Slowly enough that what was
 * killed finds a processor to start again on.
 */
final class Traffic implements AutoCloseable {
    private static final int COUNTERS = 2;
    private static final Duration BETWEEN_WORKERS = Duration.ofMillis(400);
    private static final int UNPAID_ONE_IN = 4;
    private static final int SENT_AGAIN_ONE_IN = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ScheduledExecutorService counters;
    private final List<ScheduledFuture<?>> open = new ArrayList<>();
    private final Supplier<Worker> workers;
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore done = new Semaphore(0);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Traffic(int threads, Supplier<Worker> workers) {
        this.counters = Executors.newScheduledThreadPool(threads);
        this.workers = workers;
    }

    static Traffic of(List<CoreBanking> banks) {
        return of(banks, Workers::today);
    }

    static Traffic of(List<CoreBanking> banks, Supplier<Worker> workers) {
        var traffic = new Traffic(banks.size() * COUNTERS, workers);
        banks.forEach(traffic::openCounters);
        return traffic;
    }

    /** Returns when so many more workers have been acknowledged, from the last call of this on. */
    void awaitMore(int workersMore) {
        done.drainPermits();
        try {
            boolean enough = done.tryAcquire(workersMore, PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(failure.get()).isNull();
            assertThat(enough).as(workersMore + " more workers acknowledged").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        open.forEach(counter -> counter.cancel(false));
        counters.shutdown();
        try {
            assertThat(counters.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("every bank has finished")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        assertThat(failure.get()).isNull();
    }

    private void openCounters(CoreBanking bank) {
        for (int i = 0; i < COUNTERS; i++) {
            open.add(counters.scheduleWithFixedDelay(
                    () -> serve(bank), 0, BETWEEN_WORKERS.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void serve(CoreBanking bank) {
        try {
            int number = begun.getAndIncrement();
            Worker worker = workers.get();
            Books.Entry entry = bank.enroll(worker);
            if (number % UNPAID_ONE_IN != 0) {
                bank.pay(entry, worker);
            }
            if (number % SENT_AGAIN_ONE_IN == 0) {
                bank.enroll(worker);
            }
            done.release();
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
            done.release(Short.MAX_VALUE);
            throw e;
        }
    }
}
