package id.jangkau.statistics.reference.domain;

/**
 * A region by its official code: province {@code 51}, regency {@code 51.71}, district {@code 51.71.01}. Each code begins
 * with that of the region it lies in.
 */
public record Region(String code, String name, Level level) {
    public enum Level {
        PROVINCE,
        REGENCY,
        DISTRICT
    }
}
