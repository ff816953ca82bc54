package id.jangkau.local.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParallelTest {
    @Test
    void runsSoManyAtOnce() {
        var parallel = new Parallel(3);
        var together = new CountDownLatch(3);
        var done = new AtomicInteger();
        for (var i = 0; i < 3; i++) {
            parallel.run(() -> {
                together.countDown();
                awaitUninterruptibly(together);
                done.incrementAndGet();
            });
        }
        parallel.awaitAll();

        assertThat(done).hasValue(3);
    }

    @Test
    void beginsNothingMoreAfterAFailure() {
        var parallel = new Parallel(1);
        var begun = new AtomicInteger();
        parallel.run(() -> {
            begun.incrementAndGet();
            throw new IllegalStateException("refused");
        });

        assertThatThrownBy(() -> parallel.run(begun::incrementAndGet)).hasMessage("refused");
        assertThat(begun).hasValue(1);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
