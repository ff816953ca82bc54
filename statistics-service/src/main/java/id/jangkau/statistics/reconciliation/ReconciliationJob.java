package id.jangkau.statistics.reconciliation;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import id.jangkau.foundation.metrics.JobTimes;
import id.jangkau.statistics.reconciliation.domain.Reconciliation;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Reconciles again and again, so that drift is noticed before anybody reports it. */
@Singleton
class ReconciliationJob {
    private static final Logger LOG = Logger.getLogger(ReconciliationJob.class);

    private final Reconcile reconcile;
    private final JobTimes.Job times;

    ReconciliationJob(Reconcile reconcile, JobTimes jobs) {
        this.reconcile = reconcile;
        this.times = jobs.of("reconciliation");
    }

    @Scheduled(
            every = "${jangkau.reconciliation.every}",
            delayed = "${jangkau.reconciliation.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Reconciliation found = reconcile.reconcile();
        times.finished();
        if (found.drift() > 0) {
            LOG.errorf("%d counters are not what their rows add up to", found.drift());
        }
        found.registration()
                .differences()
                .forEach(total -> LOG.warnf(
                        "%s: %d here, %d at registration-service", total.total(), total.here(), total.registration()));
    }
}
