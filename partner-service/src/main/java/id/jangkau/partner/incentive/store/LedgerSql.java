package id.jangkau.partner.incentive.store;

/** The statements of {@link Ledger}. */
final class LedgerSql {
    /**
     * All lines of all months: settled ones as they were, and open ones as the agreements have it now. Each line is rounded
     * by itself, half up (and half down below zero), so that a refund takes back what the payment brought to the rupiah.
     * An entry stands in its own month, or in the first one still open when that is settled; the difference to what was
     * settled stands in the first open one. {@code {of}} is a condition on partner_id.
     */
    private static final String LINES = """
            WITH closed AS (
              SELECT max(month) AS until, (max(month) + interval '1 month')::date AS first_open FROM incentive_closing
            ),
            due AS (
              SELECT entry.*, agreed.rate_percent, coalesce(round(entry.amount * agreed.rate_percent * 0.01), 0)::bigint
                AS incentive
              FROM incentive_entry AS entry
              LEFT JOIN LATERAL (
                SELECT incentive_rate_percent AS rate_percent
                FROM agreement
                WHERE agreement.partner_id = entry.partner_id AND entry.paid_on BETWEEN valid_from AND last_day
                ORDER BY valid_from DESC
                LIMIT 1
              ) AS agreed ON true
              WHERE {of}
            ),
            settled AS (
              SELECT contribution_id, kind, sum(incentive)::bigint AS incentive
              FROM incentive_settled
              WHERE {of}
              GROUP BY contribution_id, kind
            ),
            lines AS (
              SELECT claimed.month, false AS open, claimed.line, entry.contribution_id, entry.kind, entry.partner_id,
                     entry.enrollment_id, entry.participant_id, entry.billing_code, entry.paid_on, entry.booked_on,
                     claimed.amount, claimed.rate_percent, claimed.incentive
              FROM incentive_settled AS claimed
              JOIN incentive_entry AS entry USING (contribution_id, kind)
              WHERE claimed.{of}
              UNION ALL
              SELECT greatest(date_trunc('month', due.booked_on)::date, closed.first_open), true, due.kind,
                     due.contribution_id, due.kind, due.partner_id, due.enrollment_id, due.participant_id,
                     due.billing_code, due.paid_on, due.booked_on, due.amount, due.rate_percent, due.incentive
              FROM closed CROSS JOIN due
              LEFT JOIN settled USING (contribution_id, kind)
              WHERE settled.incentive IS NULL
              UNION ALL
              SELECT closed.first_open, true, 'ADJUSTMENT', due.contribution_id, due.kind, due.partner_id,
                     due.enrollment_id, due.participant_id, due.billing_code, due.paid_on, due.booked_on, 0,
                     due.rate_percent, due.incentive - settled.incentive
              FROM closed CROSS JOIN due
              JOIN settled USING (contribution_id, kind)
              WHERE due.incentive <> settled.incentive
            )
            """;

    static final String MONTHS = LINES.replace("{of}", "partner_id = :partner") + """
            SELECT asked.month::date AS month, coalesce(asked.month <= closed.until, false) AS settled, lines.line,
                   lines.rate_percent, count(lines.contribution_id) AS entries, coalesce(sum(amount), 0) AS amount,
                   coalesce(sum(incentive), 0) AS incentive
            FROM generate_series(:from::date, :to::date, interval '1 month') AS asked (month)
            CROSS JOIN closed
            LEFT JOIN lines ON lines.month = asked.month
            GROUP BY asked.month, closed.until, lines.line, lines.rate_percent
            ORDER BY asked.month, lines.line, lines.rate_percent
            """;

    static final String CLAIM = LINES.replace("{of}", "partner_id = :partner") + """
            SELECT line, contribution_id, enrollment_id, participant_id, billing_code, paid_on, booked_on, amount,
                   rate_percent, incentive
            FROM lines
            WHERE month = :month
            ORDER BY booked_on, contribution_id, kind, line
            """;

    /** Of all agencies at once. */
    static final String SETTLE = LINES.replace("WHERE claimed.{of}", "").replace("{of}", "true") + """
            INSERT INTO incentive_settled (contribution_id, kind, month, line, partner_id, amount, rate_percent, incentive)
            SELECT contribution_id, kind, month, line, partner_id, amount, rate_percent, incentive
            FROM lines
            WHERE open AND month <= :month
            """;

    static final String ADD = """
            INSERT INTO incentive_entry
              (contribution_id, kind, partner_id, enrollment_id, participant_id, billing_code, paid_on, booked_on, amount)
            SELECT contribution_id, kind, partner_id, enrollment_id, participant_id, billing_code, paid_on, booked_on, amount
            FROM {entries}
            ORDER BY contribution_id, kind
            ON CONFLICT (contribution_id, kind) DO NOTHING
            """;

    private LedgerSql() {}
}
