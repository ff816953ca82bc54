package id.jangkau.registration.contribution;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import id.jangkau.registration.contribution.domain.Tariff;
import id.jangkau.registration.contribution.store.TariffRows;

/** The tariff, read once: it changes by migration only. */
@Singleton
class CurrentTariff {
    @Produces
    @Singleton
    Tariff tariff(TariffRows rows) {
        return rows.all();
    }
}
