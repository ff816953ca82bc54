package id.jangkau.statistics.coverage.store;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.coverage.domain.Enrolled;
import id.jangkau.statistics.coverage.domain.Enrolled.Kind;

/** The newest enrollments, by when their last change was recorded. */
@ApplicationScoped
public class TickerStore {
    private static final String NEWEST = """
            SELECT recorded_at AS at,
                   'ACTIVATED' = ANY (flow_kind) AS activated, occupation, regency
            FROM enrollment
            WHERE flow_kind <> '{}'
            ORDER BY recorded_at DESC
            LIMIT :limit
            """;

    private final Jdbi database;

    TickerStore(Jdbi database) {
        this.database = database;
    }

    public List<Enrolled> newest(int limit) {
        return database.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("limit", limit)
                .map((row, context) -> new Enrolled(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("activated") ? Kind.ACTIVATED : Kind.REGISTERED,
                        row.getString("occupation"),
                        row.getString("regency")))
                .list());
    }
}
