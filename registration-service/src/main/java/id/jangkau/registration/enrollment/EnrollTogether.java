package id.jangkau.registration.enrollment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import id.jangkau.foundation.consumer.Misfit;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Lets workers who are posted at the same moment, by whichever banks, share a transaction: one read, one write and one
 * commit for all of them, and an answer for each. Nobody waits for company: who comes when none is under way is served at
 * once, and who comes meanwhile is served together with everybody else who did. One share at a time makes them large and so
 * costs least a worker; a share that is held up, by another transaction's lock say, is passed by at another desk. When a
 * share fails, each of it is served alone, so that nobody suffers for another's form.
 */
@Singleton
public class EnrollTogether {
    private static final int MOST_IN_A_SHARE = 500;
    private static final long HELD_UP_MILLIS = 25;

    private final EnrollWorkers enrollWorkers;
    private final EnrollmentMetrics outcomes;
    private final EnrollmentConfig config;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Semaphore turn = new Semaphore(1);
    private final List<Thread> desks = new ArrayList<>();

    EnrollTogether(
            EnrollWorkers enrollWorkers, EnrollmentMetrics outcomes, EnrollmentConfig config, MeterRegistry metrics) {
        this.enrollWorkers = enrollWorkers;
        this.outcomes = outcomes;
        this.config = config;
        Gauge.builder("jangkau.enrollment.queue", this, EnrollTogether::waiting)
                .description("Workers posted who wait for a transaction")
                .register(metrics);
    }

    private record Waiting(EnrollWorkers.Sent sent, CompletableFuture<EnrollmentDecision> decision) {}

    void open(@Observes StartupEvent event) {
        for (int i = 1; i <= config.desks(); i++) {
            desks.add(Thread.ofPlatform().daemon().name("enrollment-desk-" + i).start(this::serve));
        }
    }

    /** Requests under way were answered before: there is nobody left in the queue. */
    void close(@Observes ShutdownEvent event) {
        desks.forEach(Thread::interrupt);
    }

    /** One worker's decision; when it is accepted it is stored when this returns. */
    public EnrollmentDecision enroll(UUID partnerId, EnrollmentForm form) {
        Waiting waiting = new Waiting(enrollWorkers.read(partnerId, form), new CompletableFuture<>());
        queue.add(waiting);
        try {
            return waiting.decision().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** How many have come and are not served yet. */
    int waiting() {
        return queue.size();
    }

    private void serve() {
        List<Waiting> share = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            boolean inTurn = false;
            try {
                share.add(queue.take());
                inTurn = turn.tryAcquire(HELD_UP_MILLIS, TimeUnit.MILLISECONDS);
                queue.drainTo(share, MOST_IN_A_SHARE - 1);
                serve(share);
            } catch (InterruptedException e) {
                fail(share, new CancellationException("stopping"));
                Thread.currentThread().interrupt();
            } finally {
                share.clear();
                if (inTurn) {
                    turn.release();
                }
            }
        }
    }

    private void serve(List<Waiting> share) {
        try {
            List<EnrollmentDecision> decisions =
                    enrollWorkers.enroll(share.stream().map(Waiting::sent).toList());
            outcomes.posted(decisions);
            for (int i = 0; i < share.size(); i++) {
                share.get(i).decision().complete(decisions.get(i));
            }
        } catch (RuntimeException e) {
            if (share.size() > 1 && mayBeOneFormsFault(e)) {
                share.forEach(waiting -> serve(List.of(waiting)));
            } else {
                fail(share, e);
            }
        } catch (Error e) { // said by those who wait; the desk goes on
            fail(share, e);
        }
    }

    private static boolean mayBeOneFormsFault(RuntimeException e) {
        return e instanceof EnrollmentCollision || Misfit.isCauseOf(e);
    }

    private static void fail(List<Waiting> share, Throwable e) {
        share.forEach(waiting -> waiting.decision().completeExceptionally(e));
    }
}
