package id.jangkau.statistics.coverage.store;

/**
 * Where the counters of a region stand: the one place that says so.
 *
 * <p>Columns: day, registered, activated, lapsed, resumed, ended, contributions; several rows a day are added up.
 */
final class RegionCounters {
    private RegionCounters() {}

    /** @param region SQL of a region's code, of whatever level */
    static String of(String region) {
        return """
                (SELECT day, registered, activated, lapsed, resumed, ended, contributions
                 FROM flow
                 WHERE starts_with(coalesce(nullif(district, ''), regency) || '.', %s || '.'))
                """.formatted(region);
    }
}
