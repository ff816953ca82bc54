package id.jangkau.statistics.reference.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A figure that counters are measured against, as its source says it.
 *
 * @param region code
 * @param name whose universe; empty for the other kinds
 * @param partner whose target; null for the region's own
 * @param day as of which a baseline or universe holds; by when a target is due
 * @param byDefault whether coverage is measured against this universe unless asked otherwise
 * @param source who published it, and where
 * @param definition what is counted
 */
public record PublishedFigure(
        Kind kind,
        String region,
        String name,
        @Nullable UUID partner,
        LocalDate day,
        long value,
        boolean byDefault,
        String source,
        @Nullable String definition,
        @Nullable Remark remark) {

    /** Participants on a day; how many could be participants; how many there should be. */
    public enum Kind {
        BASELINE,
        UNIVERSE,
        TARGET
    }

    /** What has to be known about it, in both languages. */
    public record Remark(String english, String indonesian) {}
}
