package id.jangkau.registration.contribution;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks for changes of the tariff often enough that pricing hardly ever has to. */
@Singleton
class TariffJob {
    private final CurrentTariff tariff;

    TariffJob(CurrentTariff tariff) {
        this.tariff = tariff;
    }

    @Scheduled(every = "${jangkau.contribution.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        tariff.look();
    }
}
