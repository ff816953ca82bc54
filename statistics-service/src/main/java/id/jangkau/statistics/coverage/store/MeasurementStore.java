package id.jangkau.statistics.coverage.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.coverage.domain.Measurement;

/** What is known of regions on a day: reference rows, counters and agencies in one query, never rows of people. */
@ApplicationScoped
public class MeasurementStore {
    private final Jdbi database;

    MeasurementStore(Jdbi database) {
        this.database = database;
    }

    /** In the order of codes, with their siblings, their parents and those of them; unknown regions are left out. */
    public List<Measurement> ofKin(Collection<String> regions, LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(MeasurementSql.OF_CODES_AND_KIN)
                .bindArray("regions", String.class, List.copyOf(regions))
                .bind("day", day)
                .map(new MeasurementMapper())
                .list());
    }
}
