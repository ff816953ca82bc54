package id.jangkau.registration.payment;

import java.time.Instant;
import java.time.YearMonth;

import jakarta.inject.Singleton;

import id.jangkau.registration.contribution.CurrentTariff;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.enrollment.domain.Work;

/** What months cost, by the tariff as it is known at an instant. */
@Singleton
class Prices {
    private final CurrentTariff tariff;

    Prices(CurrentTariff tariff) {
        this.tariff = tariff;
    }

    /** @param knownAt that of the booking, so that a payment has one price however long it takes to be applied */
    Quote quote(Work work, YearMonth first, int months, Instant knownAt) {
        return tariff.at(knownAt).quote(work.monthlyIncome(), work.occupation(), work.programmes(), first, months);
    }
}
