package id.jangkau.registration.totals.store;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.totals.domain.Totals;

/** Counts the tables. */
@ApplicationScoped
public class TotalsStore {
    /** One statement, so all of it is as of one moment. */
    private static final String TOTALS = """
            SELECT status, count(*) AS count, 0 AS rupiah FROM enrollment GROUP BY status
            UNION ALL
            SELECT NULL, count(*), coalesce(sum(amount), 0) FROM contribution
            WHERE id NOT IN (SELECT contribution_id FROM contribution_refund)
            """;

    private final Jdbi database;

    TotalsStore(Jdbi database) {
        this.database = database;
    }

    public Totals count() {
        Map<String, Long> enrollments = new HashMap<>();
        long[] money = new long[2];
        database.useHandle(handle -> handle.createQuery(TOTALS)
                .map((row, context) -> {
                    String status = row.getString("status");
                    if (status == null) {
                        money[0] = row.getLong("count");
                        money[1] = row.getLong("rupiah");
                    } else {
                        enrollments.put(status, row.getLong("count"));
                    }
                    return row.getLong("count");
                })
                .list());
        return new Totals(enrollments, money[0], money[1]);
    }
}
