package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reference.domain.Region;

/**
 * What is known of a region on a day, before anything is derived.
 *
 * @param baseline the newest one of that day or before
 * @param universes of each name the newest one of that day or before; the default one first
 * @param target the next one due, else the last one
 * @param tally of all time to that day
 * @param since registered and active after the baseline's day, zero without a baseline
 * @param activeLast30Days net active in the thirty days to that day
 * @param agencies seated there; none known for a district
 */
public record Measurement(
        Region region,
        @Nullable Baseline baseline,
        List<Universe> universes,
        @Nullable Target target,
        Tally tally,
        Since since,
        long activeLast30Days,
        @Nullable AgencyCount agencies) {

    public Measurement {
        universes = List.copyOf(universes);
    }

    /** Whether what came after its own baseline is too small to be shown. */
    boolean isSmallSinceBaseline() {
        return baseline != null && (Cell.isSmall(since.registered()) || Cell.isSmall(since.active()));
    }

    /** Enrollments registered, and net active, after a day. */
    public record Since(long registered, long active) {}

    /** BPRs that may enroll on a day, among all that are licensed by then. */
    public record AgencyCount(long active, long listed) {
        public @Nullable BigDecimal percent() {
            return Percent.of(active, listed);
        }
    }
}
