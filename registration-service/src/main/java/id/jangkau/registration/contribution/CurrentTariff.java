package id.jangkau.registration.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.inject.Singleton;

import id.jangkau.registration.contribution.domain.Tariff;
import id.jangkau.registration.contribution.domain.TariffHistory;
import id.jangkau.registration.contribution.store.TariffRows;

/**
 * The tariff, in memory: pricing reads no database. A change is known a lead after it was written, and committed within half
 * of that; so what was read is complete for half a lead, and nobody is answered by anything older.
 */
@Singleton
public class CurrentTariff {
    private final TariffRows rows;
    private final TariffConfig config;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Read read = new Read(new TariffHistory(), Instant.MIN);

    CurrentTariff(TariffRows rows, TariffConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    private record Read(TariffHistory history, Instant completeUntil) {}

    public Tariff now() {
        return at(clock.instant());
    }

    /**
     * As known at an instant: prices made by it are the same whenever and by whichever replica they are made.
     *
     * @param instant now or past
     */
    public Tariff at(Instant instant) {
        return completeAt(instant).history().knownAt(instant);
    }

    /** Reads what was written since. */
    void look() {
        reading.lock();
        try {
            Instant begun = clock.instant();
            read = new Read(rows.history(), begun.plus(config.lead().dividedBy(2)));
        } finally {
            reading.unlock();
        }
    }

    private Read completeAt(Instant instant) {
        if (instant.isAfter(read.completeUntil())) {
            look();
        }
        return read;
    }
}
