package id.jangkau.statistics.coverage.store;

/** The query of {@link MeasurementStore}. A region's code begins with that of the region it lies in. */
final class MeasurementSql {
    private static final String MEASURE = """
            SELECT region.code, region.name, region.level,
                   baseline.value AS baseline_value, baseline.as_of AS baseline_as_of, baseline.source AS baseline_source,
                   universe.value AS universe_value, universe.as_of AS universe_as_of,
                   universe.source AS universe_source, universe.definition AS universe_definition,
                   target.value AS target_value, target.due AS target_due, target.source AS target_source,
                   target.remark_en AS target_remark_en, target.remark_id AS target_remark_id,
                   tally.*, agencies.*
            FROM region
            LEFT JOIN LATERAL (
              SELECT * FROM baseline
              WHERE baseline.region = region.code AND baseline.as_of <= :day
              ORDER BY baseline.as_of DESC LIMIT 1) baseline ON true
            LEFT JOIN LATERAL (
              SELECT * FROM universe
              WHERE universe.region = region.code AND universe.by_default AND universe.as_of <= :day
              ORDER BY universe.as_of DESC LIMIT 1) universe ON true
            LEFT JOIN LATERAL (
              SELECT * FROM target
              WHERE target.region = region.code
              ORDER BY target.due < :day, abs(target.due - :day) LIMIT 1) target ON true
            CROSS JOIN LATERAL (
              SELECT coalesce(sum(registered), 0) AS registered,
                     coalesce(sum(net), 0) AS active,
                     coalesce(sum(moved.lapsed - moved.resumed), 0) AS lapsed,
                     coalesce(sum(contributions), 0) AS contributions,
                     coalesce(sum(registered) FILTER (WHERE day > baseline.as_of), 0) AS registered_since,
                     coalesce(sum(net) FILTER (WHERE day > baseline.as_of), 0) AS active_since,
                     coalesce(sum(net) FILTER (WHERE day > :day - 30), 0) AS active_last_30_days
              FROM region_day AS moved, LATERAL (SELECT activated + resumed - lapsed - ended AS net) AS change
              WHERE moved.region = region.code AND day <= :day) tally
            CROSS JOIN LATERAL (
              SELECT count(*) FILTER (WHERE in_force @> :day) AS agencies_active,
                     count(*) FILTER (WHERE licensed_on <= :day) AS agencies_listed
              FROM agency
              WHERE starts_with(agency.regency || '.', region.code || '.')) agencies
            WHERE {which}
            ORDER BY region.code
            """;

    static final String OF_CODES = of("region.code = ANY (:regions)");

    static final String OF_REGENCIES = of("region.level = 'REGENCY'");

    private MeasurementSql() {}

    private static String of(String which) {
        return MEASURE.replace("{which}", which).replace(":day", "CAST(:day AS date)");
    }
}
