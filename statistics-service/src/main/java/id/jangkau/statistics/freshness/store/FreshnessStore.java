package id.jangkau.statistics.freshness.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.statistics.freshness.domain.AppliedEvents;
import id.jangkau.statistics.freshness.domain.Freshness;

/** The table of what was counted last, one row a partition. */
@ApplicationScoped
public class FreshnessStore {
    private static final String KEEP = """
            INSERT INTO freshness AS kept (topic, partition, recorded_at, applied_at)
            SELECT topic, partition, recorded_at, :now FROM {applied} ORDER BY topic, partition
            ON CONFLICT (topic, partition) DO UPDATE SET
              recorded_at = excluded.recorded_at, applied_at = excluded.applied_at
            """;

    private static final String LAST =
            "SELECT applied_at, recorded_at FROM freshness ORDER BY applied_at DESC, recorded_at DESC LIMIT 1";

    private final Jdbi database;

    FreshnessStore(Jdbi database) {
        this.database = database;
    }

    /** Inside the caller's transaction; each partition once. */
    public void keep(List<AppliedEvents> applied, Instant now) {
        RowArrays<AppliedEvents> rows = RowArrays.of("applied", applied)
                .column("topic", "text", AppliedEvents::topic)
                .column("partition", "integer", AppliedEvents::partition)
                .column("recorded_at", "timestamptz", events -> atUtc(events.recordedAt()));
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(KEEP.replace("{applied}", rows.sql())))
                .bind("now", atUtc(now))
                .execute());
    }

    public Optional<Freshness> last() {
        return database.withHandle(handle -> handle.createQuery(LAST)
                .map((row, context) -> of(
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    private static Freshness of(Instant appliedAt, Instant recordedAt) {
        return new Freshness(
                appliedAt, Math.max(0, Duration.between(recordedAt, appliedAt).toSeconds()));
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
