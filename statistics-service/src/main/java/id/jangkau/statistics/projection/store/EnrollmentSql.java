package id.jangkau.statistics.projection.store;

/** The statements of {@link EnrollmentStore}. */
final class EnrollmentSql {
    private static final String SUMS = """
            sum(registered) AS registered, sum(activated) AS activated, sum(lapsed) AS lapsed,
                     sum(resumed) AS resumed, sum(ended) AS ended, sum(contributions) AS contributions""";

    /**
     * Upserts what is newer, and moves each counter by the difference of new and old state. Counters are updated in the
     * order of their key, table by table (the province's, which everybody wants, last), and enrollments together with
     * contributions, so that replicas never wait for each other in a circle. Answers the tables and places of the
     * counters that have come to nothing.
     */
    static final String PROJECT = """
            WITH projected AS (
              INSERT INTO enrollment AS kept
                (id, version, status, partner, occupation, sex, age_band, regency, district, programmes,
                 registered_on, flow_day, flow_kind, recorded_at)
              SELECT id, version, status, partner, occupation, sex, age_band, regency, district, programmes,
                     registered_on, flow_day::date[], flow_kind::text[], recorded_at
              FROM {states}
              ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, status = excluded.status, partner = excluded.partner,
                occupation = excluded.occupation, sex = excluded.sex, age_band = excluded.age_band,
                regency = excluded.regency, district = excluded.district, programmes = excluded.programmes,
                registered_on = excluded.registered_on, flow_day = excluded.flow_day, flow_kind = excluded.flow_kind,
                recorded_at = excluded.recorded_at
              WHERE excluded.version > kept.version
              RETURNING old AS before, new AS after
            ),
            paid AS (
              INSERT INTO contribution
                (id, enrollment, paid_on, amount, partner, occupation, sex, age_band, regency, district, programmes)
              SELECT id, enrollment, paid_on, amount, partner, occupation, sex, age_band, regency, district,
                     programmes
              FROM {payments}
              ON CONFLICT (id) DO NOTHING
              RETURNING *
            ),
            given_back AS (
              INSERT INTO contribution_refund
                (id, enrollment, refunded_on, amount, partner, occupation, sex, age_band, regency, district, programmes)
              SELECT id, enrollment, refunded_on, amount, partner, occupation, sex, age_band, regency, district,
                     programmes
              FROM {refunds}
              ON CONFLICT (id) DO NOTHING
              RETURNING *
            ),
            states AS (
              SELECT -1 AS people, (before).* FROM projected WHERE (before).id IS NOT NULL
              UNION ALL
              SELECT 1, (after).* FROM projected
            ),
            differences AS (
              SELECT f.day, regency, district, occupation, sex, age_band, partner, programmes, f.kind, people,
                     0::bigint AS rupiah
              FROM states, unnest(flow_day, flow_kind) AS f (day, kind)
              UNION ALL
              SELECT paid_on, regency, district, occupation, sex, age_band, partner, programmes, 'CONTRIBUTED', 0, amount
              FROM paid
              UNION ALL
              SELECT refunded_on, regency, district, occupation, sex, age_band, partner, programmes, 'REFUNDED', 0, -amount
              FROM given_back
            ),
            sums AS (
              SELECT day, regency, district, occupation, sex, age_band, partner, programmes,
                     coalesce(sum(people) FILTER (WHERE kind = 'REGISTERED'), 0) AS registered,
                     coalesce(sum(people) FILTER (WHERE kind = 'ACTIVATED'), 0) AS activated,
                     coalesce(sum(people) FILTER (WHERE kind = 'LAPSED'), 0) AS lapsed,
                     coalesce(sum(people) FILTER (WHERE kind = 'RESUMED'), 0) AS resumed,
                     coalesce(sum(people) FILTER (WHERE kind = 'ENDED'), 0) AS ended,
                     sum(rupiah) AS contributions
              FROM differences
              GROUP BY day, regency, district, occupation, sex, age_band, partner, programmes
            ),
            partner_sums AS (
              SELECT partner, day, {sums}
              FROM sums
              GROUP BY partner, day
            ),
            region_sums AS (
              SELECT region, day, {sums}
              FROM sums, unnest(ARRAY[split_part(regency, '.', 1), regency, nullif(district, '')]) AS region
              WHERE region IS NOT NULL
              GROUP BY region, day
            ),
            flow_moved AS ({move flow}),
            partner_moved AS ({move partner_day}),
            region_moved AS ({move region_day})
            SELECT * FROM flow_moved WHERE emptied
            UNION ALL
            SELECT * FROM partner_moved WHERE emptied
            UNION ALL
            SELECT * FROM region_moved WHERE emptied
            """.replace("{sums}", SUMS)
            .replace(
                    "{move flow}",
                    move("flow", "day, regency, district, occupation, sex, age_band, partner, programmes", "sums"))
            .replace("{move partner_day}", move("partner_day", "partner, day", "partner_sums"))
            .replace("{move region_day}", move("region_day", "region, day", "region_sums"));

    private EnrollmentSql() {}

    /** Deletes what has come to nothing at these places of a table of counters. */
    static String deleteEmptied(String table) {
        return "DELETE FROM " + table + " WHERE ctid = ANY (:rows::tid[])"
                + " AND (registered, activated, lapsed, resumed, ended, contributions) = (0, 0, 0, 0, 0, 0)";
    }

    private static String move(String table, String key, String sums) {
        return """

                INSERT INTO {table} AS counter
                  ({key}, registered, activated, lapsed, resumed, ended, contributions)
                SELECT {key}, registered, activated, lapsed, resumed, ended, contributions
                FROM {sums}
                WHERE (registered, activated, lapsed, resumed, ended, contributions) <> (0, 0, 0, 0, 0, 0)
                ORDER BY {key}
                ON CONFLICT ({key}) DO UPDATE SET
                  registered = counter.registered + excluded.registered,
                  activated = counter.activated + excluded.activated,
                  lapsed = counter.lapsed + excluded.lapsed,
                  resumed = counter.resumed + excluded.resumed,
                  ended = counter.ended + excluded.ended,
                  contributions = counter.contributions + excluded.contributions
                RETURNING '{table}' AS counters, counter.ctid::text AS place,
                  (counter.registered, counter.activated, counter.lapsed, counter.resumed, counter.ended,
                   counter.contributions) = (0, 0, 0, 0, 0, 0) AS emptied
                """.replace("{table}", table).replace("{key}", key).replace("{sums}", sums);
    }
}
