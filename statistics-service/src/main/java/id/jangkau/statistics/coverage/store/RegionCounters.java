package id.jangkau.statistics.coverage.store;

/**
 * Where the counters of a region stand: the one place that says so.
 *
 * <p>Columns: day, registered, activated, lapsed, resumed, ended, contributions; one row a day.
 */
final class RegionCounters {
    private RegionCounters() {}

    /** @param region SQL of a region's code, of whatever level */
    static String of(String region) {
        return """
                (SELECT day, registered, activated, lapsed, resumed, ended, contributions
                 FROM region_day
                 WHERE region_day.region = %s)
                """.formatted(region);
    }
}
