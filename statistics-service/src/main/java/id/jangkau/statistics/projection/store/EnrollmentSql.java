package id.jangkau.statistics.projection.store;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The statements of {@link EnrollmentStore}. */
final class EnrollmentSql {
    private static final String COUNTERS = "registered, activated, lapsed, resumed, ended, contributions";
    private static final String TRANSFERS = "taken_over, handed_over, active, lapsed";

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
                 registered_on, flow_day, flow_kind, flow_partner, recorded_at)
              SELECT id, version, status, partner, occupation, sex, age_band, regency, district, programmes,
                     registered_on, flow_day::date[], flow_kind::text[], flow_partner::uuid[], recorded_at
              FROM {states}
              ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, status = excluded.status, partner = excluded.partner,
                occupation = excluded.occupation, sex = excluded.sex, age_band = excluded.age_band,
                regency = excluded.regency, district = excluded.district, programmes = excluded.programmes,
                registered_on = excluded.registered_on, flow_day = excluded.flow_day, flow_kind = excluded.flow_kind,
                flow_partner = excluded.flow_partner, recorded_at = excluded.recorded_at
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
              SELECT f.day, regency, district, occupation, sex, age_band, f.partner, programmes, f.kind, people,
                     0::bigint AS rupiah
              FROM states, unnest(flow_day, flow_kind, flow_partner) AS f (day, kind, partner)
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
            partner_transfers AS (
              SELECT partner, day,
                     coalesce(sum(people) FILTER (WHERE kind = 'TAKEN_OVER'), 0) AS taken_over,
                     coalesce(sum(people) FILTER (WHERE kind = 'HANDED_OVER'), 0) AS handed_over,
                     coalesce(sum(people) FILTER (WHERE kind = 'ACTIVE_TAKEN_OVER'), 0)
                       - coalesce(sum(people) FILTER (WHERE kind = 'ACTIVE_HANDED_OVER'), 0) AS active,
                     coalesce(sum(people) FILTER (WHERE kind = 'LAPSED_TAKEN_OVER'), 0)
                       - coalesce(sum(people) FILTER (WHERE kind = 'LAPSED_HANDED_OVER'), 0) AS lapsed
              FROM differences
              WHERE kind LIKE '%OVER'
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
            transfer_moved AS ({move partner_transfer}),
            region_moved AS ({move region_day})
            SELECT * FROM flow_moved WHERE emptied
            UNION ALL
            SELECT * FROM partner_moved WHERE emptied
            UNION ALL
            SELECT * FROM transfer_moved WHERE emptied
            UNION ALL
            SELECT * FROM region_moved WHERE emptied
            """.replace("{sums}", SUMS)
            .replace(
                    "{move flow}",
                    move(
                            "flow",
                            "day, regency, district, occupation, sex, age_band, partner, programmes",
                            "sums",
                            COUNTERS))
            .replace("{move partner_day}", move("partner_day", "partner, day", "partner_sums", COUNTERS))
            .replace(
                    "{move partner_transfer}", move("partner_transfer", "partner, day", "partner_transfers", TRANSFERS))
            .replace("{move region_day}", move("region_day", "region, day", "region_sums", COUNTERS));

    private EnrollmentSql() {}

    /** Deletes what has come to nothing at these places of a table of counters. */
    static String deleteEmptied(String table) {
        String counters = table.equals("partner_transfer") ? TRANSFERS : COUNTERS;
        return "DELETE FROM " + table + " WHERE ctid = ANY (:rows::tid[]) AND (" + counters + ") = "
                + each(counters, counter -> "0");
    }

    private static String move(String table, String key, String sums, String counters) {
        return """

                INSERT INTO {table} AS counter ({key}, {counters})
                SELECT {key}, {counters}
                FROM {sums}
                WHERE ({counters}) <> {nothing}
                ORDER BY {key}
                ON CONFLICT ({key}) DO UPDATE SET
                  ({counters}) = {added}
                RETURNING '{table}' AS counters, counter.ctid::text AS place, {kept} = {nothing} AS emptied
                """.replace("{table}", table)
                .replace("{key}", key)
                .replace("{sums}", sums)
                .replace("{counters}", counters)
                .replace("{nothing}", each(counters, counter -> "0"))
                .replace("{kept}", each(counters, counter -> "counter." + counter))
                .replace("{added}", each(counters, counter -> "counter." + counter + " + excluded." + counter));
    }

    /** E.g. {@code (0, 0, 0)}. */
    private static String each(String counters, UnaryOperator<String> one) {
        return Arrays.stream(counters.split(", ")).map(one).collect(Collectors.joining(", ", "(", ")"));
    }
}
