package id.jangkau.statistics.reconciliation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reconciliation.domain.Difference;
import id.jangkau.statistics.reconciliation.domain.Totals;
import id.jangkau.statistics.reconciliation.domain.Totals.OfPartner;

/** Compares counters with their rows, and adds the rows up. */
@ApplicationScoped
public class ReconciliationStore {
    private static final List<String> FLOWS =
            List.of("registered", "activated", "lapsed", "resumed", "ended", "contributions");
    private static final List<String> TRANSFERS = List.of("takenOver", "handedOver", "active", "lapsed");

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
        Map<String, OfPartner> partners = new HashMap<>();
        long[] money = new long[2];
        database.useHandle(handle -> handle.createQuery(ReconciliationSql.TOTALS)
                .map((row, context) -> {
                    String status = row.getString("status");
                    String partner = row.getString("partner");
                    if (partner != null) {
                        partners.put(partner, new OfPartner(row.getLong("count"), row.getLong("rupiah")));
                    } else if (status == null) {
                        money[0] = row.getLong("count");
                        money[1] = row.getLong("rupiah");
                    } else {
                        enrollments.put(status, row.getLong("count"));
                    }
                    return row.getLong("count");
                })
                .list());
        return new Totals(enrollments, money[0], money[1], partners);
    }

    /**
     * Counters that are not what their rows add up to.
     *
     * @param first some of them
     */
    public record Drift(long count, List<Difference> first) {}

    private static @Nullable Map<String, Long> figures(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return null;
        }
        List<String> names = row.getString("counters").equals("partner_transfer") ? TRANSFERS : FLOWS;
        Long[] values = (Long[]) array.getArray();
        Map<String, Long> figures = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            figures.put(names.get(i), values[i]);
        }
        return figures;
    }
}
