package id.jangkau.statistics.projection.store;

/** The statements of {@link EnrollmentStore}. */
final class EnrollmentSql {
    /**
     * Upserts what is newer, and moves each counter by the difference of new and old state. Counters are updated in the
     * order of their key, and enrollments together with contributions, so that replicas never wait for each other in a
     * circle. Answers the places of the counters that have come to nothing.
     */
    static final String PROJECT = """
            WITH projected AS (
              INSERT INTO enrollment AS kept
                (id, version, status, partner, occupation, sex, age_band, regency, district, programmes,
                 registered_on, flow_day, flow_kind)
              SELECT id, version, status, partner, occupation, sex, age_band, regency, district, programmes,
                     registered_on, flow_day::date[], flow_kind::text[]
              FROM {states}
              ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, status = excluded.status, partner = excluded.partner,
                occupation = excluded.occupation, sex = excluded.sex, age_band = excluded.age_band,
                regency = excluded.regency, district = excluded.district, programmes = excluded.programmes,
                registered_on = excluded.registered_on, flow_day = excluded.flow_day, flow_kind = excluded.flow_kind
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
            moved AS (
              INSERT INTO flow AS counter
                (day, regency, district, occupation, sex, age_band, partner, programmes,
                 registered, activated, lapsed, resumed, ended, contributions)
              SELECT day, regency, district, occupation, sex, age_band, partner, programmes,
                     registered, activated, lapsed, resumed, ended, contributions
              FROM sums
              WHERE (registered, activated, lapsed, resumed, ended, contributions) <> (0, 0, 0, 0, 0, 0)
              ORDER BY day, regency, district, occupation, sex, age_band, partner, programmes
              ON CONFLICT (day, regency, district, occupation, sex, age_band, partner, programmes) DO UPDATE SET
                registered = counter.registered + excluded.registered,
                activated = counter.activated + excluded.activated,
                lapsed = counter.lapsed + excluded.lapsed,
                resumed = counter.resumed + excluded.resumed,
                ended = counter.ended + excluded.ended,
                contributions = counter.contributions + excluded.contributions
              RETURNING counter.ctid AS place,
                (counter.registered, counter.activated, counter.lapsed, counter.resumed, counter.ended,
                 counter.contributions) = (0, 0, 0, 0, 0, 0) AS emptied
            )
            SELECT place::text FROM moved WHERE emptied
            """;

    static final String DELETE_EMPTIED = """
            DELETE FROM flow WHERE ctid = ANY (:rows::tid[])
              AND (registered, activated, lapsed, resumed, ended, contributions) = (0, 0, 0, 0, 0, 0)
            """;

    private EnrollmentSql() {}
}
