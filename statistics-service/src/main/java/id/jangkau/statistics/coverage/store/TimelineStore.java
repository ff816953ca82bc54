package id.jangkau.statistics.coverage.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.coverage.domain.Bucket;
import id.jangkau.statistics.coverage.domain.Bucket.Period;
import id.jangkau.statistics.coverage.domain.Flow;
import id.jangkau.statistics.coverage.domain.Timeline.KnownBaseline;

/** Counters of a region in the course of time. */
@ApplicationScoped
public class TimelineStore {
    private static final String FLOWS = """
            SELECT CAST(date_trunc(:unit, CAST(day AS timestamp)) AS date) AS start,
                   sum(registered) AS registered, sum(activated) AS activated, sum(lapsed) AS lapsed,
                   sum(resumed) AS resumed, sum(ended) AS ended, sum(contributions) AS contributions
            FROM {counters} counter
            WHERE day BETWEEN :from AND :to
            GROUP BY 1
            """.replace("{counters}", RegionCounters.of(":region"));

    private static final String ACTIVE_BEFORE = """
            SELECT coalesce(sum(activated + resumed - lapsed - ended), 0) FROM {counters} counter WHERE day < :day
            """.replace("{counters}", RegionCounters.of(":region"));

    private static final String BASELINES = """
            SELECT baseline.day, baseline.value, (
              SELECT coalesce(sum(activated + resumed - lapsed - ended), 0) FROM {counters} counter
              WHERE counter.day <= baseline.day) AS active
            FROM reference_in_force baseline
            WHERE kind = 'BASELINE' AND region = :region
            """.replace("{counters}", RegionCounters.of(":region"));

    private record Start(LocalDate day, Flow flow) {}

    private final Jdbi database;

    TimelineStore(Jdbi database) {
        this.database = database;
    }

    /** By the first day of the whole bucket, where anything flowed. */
    public Map<LocalDate, Flow> flows(String region, Bucket bucket, Period range) {
        return database.withHandle(handle -> handle.createQuery(FLOWS)
                .bind("region", region)
                .bind("unit", bucket.text())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> new Start(
                        row.getObject("start", LocalDate.class),
                        new Flow(
                                row.getLong("registered"),
                                row.getLong("activated"),
                                row.getLong("lapsed"),
                                row.getLong("resumed"),
                                row.getLong("ended"),
                                row.getLong("contributions"))))
                .collectToMap(Start::day, Start::flow));
    }

    public long activeBefore(String region, LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(ACTIVE_BEFORE)
                .bind("region", region)
                .bind("day", day)
                .mapTo(Long.class)
                .one());
    }

    public List<KnownBaseline> baselines(String region) {
        return database.withHandle(handle -> handle.createQuery(BASELINES)
                .bind("region", region)
                .map((row, context) -> new KnownBaseline(
                        row.getObject("day", LocalDate.class), row.getLong("value"), row.getLong("active")))
                .list());
    }
}
