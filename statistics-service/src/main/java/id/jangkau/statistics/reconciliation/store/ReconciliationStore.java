package id.jangkau.statistics.reconciliation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reconciliation.domain.Difference;
import id.jangkau.statistics.reconciliation.domain.Figures;
import id.jangkau.statistics.reconciliation.domain.Totals;

/** Compares counters with their rows, and adds the rows up. */
@ApplicationScoped
public class ReconciliationStore {
    private final Jdbi database;

    ReconciliationStore(Jdbi database) {
        this.database = database;
    }

    /**
     * Reads every row once: for administrators and a job, not for viewers.
     *
     * @param limit the most differences
     */
    public Drift compare(int limit) {
        List<Difference> differences = new ArrayList<>();
        long drift = database.withHandle(handle -> handle
                .createQuery(ReconciliationSql.COMPARE)
                .bind("limit", limit)
                .map((row, context) -> {
                    differences.add(new Difference(
                            row.getString("counters"),
                            row.getString("key"),
                            figures(row, "kept"),
                            figures(row, "recomputed")));
                    return row.getLong("drift");
                })
                .list()
                .stream()
                .findFirst()
                .orElse(0L));
        return new Drift(drift, differences);
    }

    /** One statement, so all of it is as of one moment. */
    public Totals totals() {
        Map<String, Long> enrollments = new HashMap<>();
        long[] money = new long[2];
        database.useHandle(handle -> handle.createQuery(ReconciliationSql.TOTALS)
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

    /**
     * Counters that are not what their rows add up to.
     *
     * @param first some of them
     */
    public record Drift(long count, List<Difference> first) {}

    private static @Nullable Figures figures(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return null;
        }
        Long[] values = (Long[]) array.getArray();
        return new Figures(values[0], values[1], values[2], values[3], values[4], values[5]);
    }
}
