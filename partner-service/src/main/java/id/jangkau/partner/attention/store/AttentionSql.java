package id.jangkau.partner.attention.store;

/** The statements of {@link AttentionStore}. */
final class AttentionSql {
    /**
     * All of it, with where it stands in the list: kind, day and partner name an item. An agency has gone quiet since its last
     * enrollment, or since it became active where that is later; a renewal goes on the day after the end.
     */
    private static final String ITEMS = """
            WITH item AS (
              SELECT 'REVIEW_WAITING' AS kind, p.id AS partner_id, p.bank_code, p.name, p.regency_code, entered.day,
                     CASE p.status WHEN 'APPLIED' THEN 'branch-review' ELSE 'head-office-review' END AS action,
                     NULL AS detail
              FROM partner AS p
              CROSS JOIN LATERAL (
                SELECT (max(changed_at) AT TIME ZONE 'Asia/Makassar')::date AS day
                FROM partner_history AS h
                WHERE h.partner_id = p.id AND h.to_status = p.status AND h.from_status IS DISTINCT FROM h.to_status
              ) AS entered
              WHERE p.status IN ('APPLIED', 'BRANCH_APPROVED')
              UNION ALL
              SELECT 'AGREEMENT_ENDING', p.id, p.bank_code, p.name, p.regency_code, a.last_day, 'agreements', a.number
              FROM partner AS p
              JOIN agreement AS a ON a.partner_id = p.id
              WHERE p.status IN ('ACTIVE', 'SUSPENDED')
                AND a.valid_from <= :today AND a.last_day BETWEEN :today AND :ending_until
                AND NOT EXISTS (
                  SELECT FROM agreement AS renewal
                  WHERE renewal.partner_id = p.id AND a.last_day + 1 BETWEEN renewal.valid_from AND renewal.last_day
                )
              UNION ALL
              SELECT 'AGENCY_IDLE', p.id, p.bank_code, p.name, p.regency_code,
                     greatest(heard.last_registered_on, entered.day), NULL, NULL
              FROM partner AS p
              LEFT JOIN enrollment_heard AS heard ON heard.partner_id = p.id
              CROSS JOIN LATERAL (
                SELECT (max(changed_at) AT TIME ZONE 'Asia/Makassar')::date AS day
                FROM partner_history AS h
                WHERE h.partner_id = p.id AND h.to_status = 'ACTIVE' AND h.from_status IS DISTINCT FROM h.to_status
              ) AS entered
              WHERE p.status = 'ACTIVE' AND greatest(heard.last_registered_on, entered.day) <= :idle_since
            ),
            listed AS (
              SELECT *, array_position(:kinds::text[], kind) AS place
              FROM item
              WHERE (:kind::text IS NULL OR kind = :kind)
                AND (:regencies::text[] IS NULL OR regency_code = ANY (:regencies))
            )
            """;

    static final String PAGE = ITEMS + """
            SELECT * FROM listed
            WHERE :after_day::date IS NULL
              OR (place, day, partner_id) > (array_position(:kinds::text[], :after_kind), :after_day, :after_partner::uuid)
            ORDER BY place, day, partner_id
            LIMIT :limit
            """;

    static final String COUNT = ITEMS + "SELECT kind, count(*) AS count FROM listed GROUP BY kind";

    private AttentionSql() {}
}
