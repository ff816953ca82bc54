package id.jangkau.statistics.coverage.store;

/** The query of {@link MeasurementStore}. A region's code begins with that of the region it lies in. */
final class MeasurementSql {
    private static final String MEASURE = """
            SELECT region.code, region.name, region.level,
                   baseline.value AS baseline_value, baseline.day AS baseline_as_of, baseline.source AS baseline_source,
                   baseline.remark_en AS baseline_remark_en, baseline.remark_id AS baseline_remark_id,
                   universes.*,
                   target.value AS target_value, target.day AS target_due, target.source AS target_source,
                   target.remark_en AS target_remark_en, target.remark_id AS target_remark_id,
                   tally.*, agencies.*
            FROM region
            LEFT JOIN LATERAL (
              SELECT * FROM reference_in_force
              WHERE kind = 'BASELINE' AND region = region.code AND day <= :day
              ORDER BY day DESC LIMIT 1) baseline ON true
            LEFT JOIN LATERAL (
              SELECT array_agg(name) AS universe_names, array_agg(value) AS universe_values,
                     array_agg(day) AS universe_days, array_agg(source) AS universe_sources,
                     array_agg(definition) AS universe_definitions,
                     array_agg(remark_en) AS universe_remarks_en, array_agg(remark_id) AS universe_remarks_id
              FROM (
                SELECT * FROM (
                  SELECT DISTINCT ON (name) * FROM reference_in_force
                  WHERE kind = 'UNIVERSE' AND region = region.code AND day <= :day
                  ORDER BY name, day DESC) newest
                ORDER BY by_default DESC, recorded_at DESC, name) universe) universes ON true
            LEFT JOIN LATERAL (
              SELECT * FROM reference_in_force
              WHERE kind = 'TARGET' AND region = region.code AND partner IS NULL
              ORDER BY day < :day, abs(day - :day) LIMIT 1) target ON true
            CROSS JOIN LATERAL (
              SELECT coalesce(sum(registered), 0) AS registered,
                     coalesce(sum(net), 0) AS active,
                     coalesce(sum(lapsed - resumed), 0) AS lapsed,
                     coalesce(sum(contributions), 0) AS contributions,
                     coalesce(sum(registered) FILTER (WHERE counter.day > baseline.day), 0) AS registered_since,
                     coalesce(sum(net) FILTER (WHERE counter.day > baseline.day), 0) AS active_since,
                     coalesce(sum(net) FILTER (WHERE counter.day > :day - 30), 0) AS active_last_30_days
              FROM {counters} counter, LATERAL (SELECT activated + resumed - lapsed - ended AS net) AS change
              WHERE counter.day <= :day) tally
            CROSS JOIN LATERAL (
              SELECT count(*) FILTER (WHERE in_force @> :day) AS agencies_active,
                     count(*) FILTER (WHERE licensed_on <= :day) AS agencies_listed
              FROM agency
              WHERE starts_with(agency.regency || '.', region.code || '.')) agencies
            WHERE {which}
            ORDER BY region.code
            """.replace("{counters}", RegionCounters.of("region.code"));

    /** Regions, and those that have to be known to tell which of them are small: siblings, parents and theirs. */
    static final String OF_CODES_AND_KIN = of("""
            region.code = ANY (:regions)
            OR region.parent IN (SELECT parent FROM region WHERE code = ANY (:regions))
            OR region.parent IN (
              SELECT above.parent FROM region JOIN region above ON above.code = region.parent
              WHERE region.code = ANY (:regions))
            """);

    private MeasurementSql() {}

    private static String of(String which) {
        return MEASURE.replace("{which}", which).replace(":day", "CAST(:day AS date)");
    }
}
