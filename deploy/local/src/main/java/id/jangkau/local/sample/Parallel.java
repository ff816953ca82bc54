package id.jangkau.local.sample;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** Runs works on virtual threads, so many at once; after the first failure no more is begun. */
final class Parallel {
    private final int atOnce;
    private final Semaphore places;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Parallel(int atOnce) {
        this.atOnce = atOnce;
        this.places = new Semaphore(atOnce);
    }

    /** Waits for a place, then returns while the work is being done. */
    void run(Runnable work) {
        places.acquireUninterruptibly();
        throwFailure();
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                places.release();
            }
        });
    }

    /** Returns when everything is done; throws the first failure. */
    void awaitAll() {
        places.acquireUninterruptibly(atOnce);
        throwFailure();
    }

    private void throwFailure() {
        var first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
