package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reference.domain.Region;

/** Of those registered in a month: how many were ever activated, and how many are active some months later. */
public record Cohorts(Region region, List<Cohort> items) {
    /** After how many months is asked whether they are active. */
    public static final List<Integer> AFTER_MONTHS = List.of(1, 3, 6, 12);

    public Cohorts {
        items = List.copyOf(items);
    }

    /** Those registered in a month, at the finest grain; {@code activeAfter} in the order of {@link #AFTER_MONTHS}. */
    public record Part(
            RegionTable.Place place, YearMonth month, long registered, long activated, List<Long> activeAfter) {
        public Part {
            activeAfter = List.copyOf(activeAfter);
        }
    }

    /**
     * Those registered in a month.
     *
     * @param activeAfter by months: active on the last day of that month; nothing where that day has not passed
     * @param hidden whether it is not shown to readers who may not see small cells
     */
    public record Cohort(
            YearMonth month,
            long registered,
            long activated,
            Map<Integer, Optional<Long>> activeAfter,
            boolean hidden) {}

    /** In the order of months. */
    public static Cohorts of(Region region, LocalDate today, List<Part> parts) {
        Set<List<String>> hidden = RegionTable.of(parts.stream()
                        .map(part -> new RegionTable.Entry(
                                part.place(), List.of(part.month().toString()), people(part, today)))
                        .toList())
                .hiddenIn(region.code());
        Map<YearMonth, Part> months = new TreeMap<>();
        parts.stream()
                .filter(part -> part.place().liesIn(region.code()))
                .forEach(part -> months.merge(part.month(), part, Cohorts::plus));
        return new Cohorts(
                region,
                months.values().stream()
                        .map(part -> cohort(
                                part,
                                today,
                                hidden.contains(List.of(part.month().toString()))))
                        .toList());
    }

    private static Cohort cohort(Part part, LocalDate today, boolean hidden) {
        Map<Integer, Optional<Long>> activeAfter = new TreeMap<>();
        for (int i = 0; i < AFTER_MONTHS.size(); i++) {
            activeAfter.put(AFTER_MONTHS.get(i), Optional.ofNullable(activeAfter(part, i, today)));
        }
        return new Cohort(part.month(), part.registered(), part.activated(), activeAfter, hidden);
    }

    private static Cell people(Part part, LocalDate today) {
        List<Long> counts = new ArrayList<>(List.of(part.registered(), part.activated()));
        for (int i = 0; i < AFTER_MONTHS.size(); i++) {
            Long active = activeAfter(part, i, today);
            counts.add(active == null ? 0L : active);
        }
        return new Cell(counts);
    }

    private static @Nullable Long activeAfter(Part part, int index, LocalDate today) {
        LocalDate day = part.month().plusMonths(AFTER_MONTHS.get(index)).atEndOfMonth();
        return day.isAfter(today) ? null : part.activeAfter().get(index);
    }

    private static Part plus(Part one, Part other) {
        return new Part(
                one.place(),
                one.month(),
                one.registered() + other.registered(),
                one.activated() + other.activated(),
                IntStream.range(0, AFTER_MONTHS.size())
                        .mapToObj(i ->
                                one.activeAfter().get(i) + other.activeAfter().get(i))
                        .toList());
    }
}
