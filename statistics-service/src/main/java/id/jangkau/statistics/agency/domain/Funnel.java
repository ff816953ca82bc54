package id.jangkau.statistics.agency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Percent;

/**
 * How far the listed BPRs have come on their way to being agents.
 *
 * @param listed licensed by that day
 * @param active with an agreement in force on that day and not suspended
 * @param byStatus the listed ones by the status they have now: events carry no status of former days
 */
public record Funnel(LocalDate asOf, long listed, long active, List<Step> byStatus) {
    public Funnel {
        byStatus = List.copyOf(byStatus);
    }

    public @Nullable BigDecimal percent() {
        return Percent.of(active, listed);
    }

    /** Its percentage of the listed ones. */
    public @Nullable BigDecimal percent(Step step) {
        return Percent.of(step.count(), listed);
    }

    /** BPRs of a status, e.g. {@code PROSPECT}; new ones may come. */
    public record Step(String status, long count, long active) {}

    public static Funnel of(LocalDate asOf, List<Step> steps) {
        return new Funnel(
                asOf,
                steps.stream().mapToLong(Step::count).sum(),
                steps.stream().mapToLong(Step::active).sum(),
                steps);
    }
}
