package id.jangkau.statistics.reference.domain;

import org.jspecify.annotations.Nullable;

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

    /** The code of the region it lies in; none for the province. */
    public @Nullable String parent() {
        return parentOf(code);
    }

    /** The code of the region that the one with this code lies in; none for a province. */
    public static @Nullable String parentOf(String code) {
        int end = code.lastIndexOf('.');
        return end < 0 ? null : code.substring(0, end);
    }
}
