package id.jangkau.registration.totals.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.totals.domain.Totals;

/** Counts the tables. */
@ApplicationScoped
public class TotalsStore {
    /** One statement, so all of it is as of one moment. */
    private static final String TOTALS = """
            SELECT status, NULL::uuid AS partner_id, count(*) AS count, 0 AS rupiah FROM enrollment GROUP BY status
            UNION ALL
            SELECT NULL, NULL, count(*), coalesce(sum(amount), 0) FROM contribution
            WHERE id NOT IN (SELECT contribution_id FROM contribution_refund)
            UNION ALL
            SELECT NULL, partner_id, sum(count), sum(rupiah)
            FROM (SELECT partner_id, count(*) AS count, 0::bigint AS rupiah FROM enrollment GROUP BY partner_id
                  UNION ALL
                  SELECT CAST(counted_under ->> 'partnerId' AS uuid), 0, sum(amount) FROM contribution
                  WHERE id NOT IN (SELECT contribution_id FROM contribution_refund) GROUP BY 1) AS of_partner
            GROUP BY partner_id
            """;

    private final Jdbi database;

    TotalsStore(Jdbi database) {
        this.database = database;
    }

    public Totals count() {
        Map<String, Long> enrollments = new HashMap<>();
        Map<UUID, Totals.OfPartner> partners = new HashMap<>();
        long[] money = new long[2];
        database.useHandle(handle -> handle.createQuery(TOTALS)
                .map((row, context) -> {
                    String status = row.getString("status");
                    UUID partner = row.getObject("partner_id", UUID.class);
                    if (partner != null) {
                        partners.put(partner, new Totals.OfPartner(row.getLong("count"), row.getLong("rupiah")));
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
}
