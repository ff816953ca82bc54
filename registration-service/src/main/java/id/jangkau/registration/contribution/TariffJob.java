package id.jangkau.registration.contribution;

import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.JobTimes;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks for changes of the tariff often enough that pricing hardly ever has to. */
@Singleton
class TariffJob {
    private final CurrentTariff tariff;
    private final JobTimes.Job times;

    TariffJob(CurrentTariff tariff, JobTimes jobs) {
        this.tariff = tariff;
        this.times = jobs.of("tariff");
    }

    @Scheduled(every = "${jangkau.contribution.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        tariff.look();
        times.finished();
    }
}
