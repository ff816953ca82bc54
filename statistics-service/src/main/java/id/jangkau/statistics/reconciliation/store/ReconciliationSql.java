package id.jangkau.statistics.reconciliation.store;

/** The queries of {@link ReconciliationStore}: another way to the same figures than the one they were kept by. */
final class ReconciliationSql {
    /** Sees all tables as of one moment, and no batch in halves. */
    static final String COMPARE = """
            WITH happened AS (
              SELECT f.day, regency, district, occupation, sex, age_band, f.partner, programmes, f.kind, 0::bigint AS amount
              FROM enrollment, unnest(flow_day, flow_kind, flow_partner) AS f (day, kind, partner)
              WHERE f.kind NOT LIKE '%OVER'
              UNION ALL
              SELECT paid_on, regency, district, occupation, sex, age_band, partner, programmes, 'CONTRIBUTED', amount
              FROM contribution
              UNION ALL
              SELECT refunded_on, regency, district, occupation, sex, age_band, partner, programmes, 'REFUNDED', -amount
              FROM contribution_refund
            ),
            made AS (
              SELECT day, regency, district, occupation, sex, age_band, partner, programmes,
                     count(*) FILTER (WHERE kind = 'REGISTERED') AS registered,
                     count(*) FILTER (WHERE kind = 'ACTIVATED') AS activated,
                     count(*) FILTER (WHERE kind = 'LAPSED') AS lapsed,
                     count(*) FILTER (WHERE kind = 'RESUMED') AS resumed,
                     count(*) FILTER (WHERE kind = 'ENDED') AS ended,
                     sum(amount) AS contributions
              FROM happened
              GROUP BY day, regency, district, occupation, sex, age_band, partner, programmes
            ),
            of_places AS (
              SELECT split_part(regency, '.', 1) AS region, * FROM made
              UNION ALL
              SELECT regency, * FROM made
              UNION ALL
              SELECT district, * FROM made WHERE district <> ''
            ),
            passed AS (
              SELECT f.partner, f.day, f.kind,
                     CASE WHEN f.kind LIKE '%HANDED_OVER' THEN -1 ELSE 1 END AS people
              FROM enrollment, unnest(flow_day, flow_kind, flow_partner) AS f (day, kind, partner)
              WHERE f.kind LIKE '%OVER'
            ),
            recomputed AS (
              SELECT 'flow' AS counters,
                     concat_ws(' ', day, regency, nullif(district, ''), occupation, sex, age_band, partner, programmes)
                       AS key, {sums}
              FROM made GROUP BY day, regency, district, occupation, sex, age_band, partner, programmes
              UNION ALL
              SELECT 'region_day', concat_ws(' ', region, day), {sums} FROM of_places GROUP BY region, day
              UNION ALL
              SELECT 'partner_day', concat_ws(' ', partner, day), {sums} FROM made GROUP BY partner, day
              UNION ALL
              SELECT 'partner_transfer', concat_ws(' ', partner, day),
                     ARRAY[count(*) FILTER (WHERE kind = 'TAKEN_OVER'), count(*) FILTER (WHERE kind = 'HANDED_OVER'),
                       coalesce(sum(people) FILTER (WHERE kind LIKE 'ACTIVE%'), 0),
                       coalesce(sum(people) FILTER (WHERE kind LIKE 'LAPSED%'), 0)]::bigint[]
              FROM passed GROUP BY partner, day
            ),
            kept AS (
              SELECT 'flow' AS counters,
                     concat_ws(' ', day, regency, nullif(district, ''), occupation, sex, age_band, partner, programmes)
                       AS key, {all}
              FROM flow
              UNION ALL
              SELECT 'region_day', concat_ws(' ', region, day), {all} FROM region_day
              UNION ALL
              SELECT 'partner_day', concat_ws(' ', partner, day), {all} FROM partner_day
              UNION ALL
              SELECT 'partner_transfer', concat_ws(' ', partner, day), ARRAY[taken_over, handed_over, active, lapsed]
              FROM partner_transfer
            )
            SELECT counters, key, kept.figures AS kept, recomputed.figures AS recomputed, count(*) OVER () AS drift
            FROM kept FULL JOIN recomputed USING (counters, key)
            WHERE coalesce(kept.figures, {nothing}) <> coalesce(recomputed.figures, {nothing})
            ORDER BY counters, key
            LIMIT :limit
            """.replace("{nothing}", "ARRAY[0, 0, 0, 0, 0, 0]::bigint[]")
            .replace("{sums}", """
                    ARRAY[sum(registered), sum(activated), sum(lapsed), sum(resumed), sum(ended),
                      sum(contributions)]::bigint[] AS figures""")
            .replace("{all}", "ARRAY[registered, activated, lapsed, resumed, ended, contributions] AS figures");

    static final String TOTALS = """
            SELECT status, NULL::uuid AS partner, count(*) AS count, 0 AS rupiah FROM enrollment GROUP BY status
            UNION ALL
            SELECT NULL, NULL, (SELECT count(*) FROM contribution) - (SELECT count(*) FROM contribution_refund),
                   (SELECT coalesce(sum(amount), 0) FROM contribution)
                     - (SELECT coalesce(sum(amount), 0) FROM contribution_refund)
            UNION ALL
            SELECT NULL, partner, sum(count), sum(rupiah)
            FROM (SELECT partner, count(*) AS count, 0::bigint AS rupiah FROM enrollment GROUP BY partner
                  UNION ALL
                  SELECT partner, 0, sum(amount) FROM contribution GROUP BY partner
                  UNION ALL
                  SELECT partner, 0, -sum(amount) FROM contribution_refund GROUP BY partner) AS of_partner
            GROUP BY partner
            """;

    private ReconciliationSql() {}
}
