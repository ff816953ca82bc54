package id.jangkau.registration.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Function;

import jakarta.inject.Singleton;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.domain.TariffHistory;
import id.jangkau.registration.contribution.store.NewTariffRows;
import id.jangkau.registration.contribution.store.TariffRows;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Changes of the tariff, one after the other. */
@Singleton
class TariffChanges {
    private final TariffRows rows;
    private final NewTariffRows newRows;
    private final CurrentTariff tariff;
    private final TariffConfig config;
    private final Clock clock;

    TariffChanges(TariffRows rows, NewTariffRows newRows, CurrentTariff tariff, TariffConfig config, Clock clock) {
        this.rows = rows;
        this.newRows = newRows;
        this.tariff = tariff;
        this.config = config;
        this.clock = clock;
    }

    /** All there is while nobody else changes it, and since when that is known which is written now. */
    record Moment(TariffHistory history, Instant now, Instant knownFrom) {
        /** The month that will have begun by then: it and those before it keep their prices. */
        YearMonth current() {
            return YearMonth.from(Wita.dayOf(knownFrom));
        }

        <T> Known<T> write(T row, String by) {
            return new Known<>(row, knownFrom, by, now);
        }
    }

    <T> T change(Function<Moment, T> change) {
        T changed = QuarkusTransaction.requiringNew().call(() -> {
            newRows.lock(config.lead().dividedBy(2));
            TariffHistory history = rows.history();
            Instant now = clock.instant();
            return change.apply(new Moment(history, now, history.nextKnownFrom(now, config.lead())));
        });
        tariff.look();
        return changed;
    }
}
