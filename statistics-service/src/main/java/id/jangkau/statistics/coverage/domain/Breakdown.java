package id.jangkau.statistics.coverage.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import id.jangkau.statistics.reference.domain.Region;

/** The counters of a region by something: occupation, sex and age band, programmes. */
public record Breakdown(Region region, List<Group> groups) {
    public Breakdown {
        groups = List.copyOf(groups);
    }

    /** What regions are broken down by. */
    public enum Dimension {
        OCCUPATION,
        SEX_AND_AGE_BAND,
        PROGRAMMES
    }

    /**
     * One row.
     *
     * @param category one word a column of the dimension, e.g. {@code FEMALE, 25-34}; new ones may come
     * @param hidden whether it is not shown to readers who may not see small cells
     * @param lapsedHidden whether it is not shown to them how many lapsed
     */
    public record Group(List<String> category, Tally tally, boolean hidden, boolean lapsedHidden) {}

    /** Counters at the finest grain, of the whole province. */
    public record Part(RegionTable.Place place, List<String> category, Tally tally) {}

    /** The largest first. */
    public static Breakdown of(Region region, List<Part> parts) {
        Set<List<String>> hidden = hidden(region, parts, Tally::people);
        Set<List<String>> lapsedHidden = hidden(region, parts, Tally::lapsedPeople);
        Map<List<String>, Tally> tallies = new TreeMap<>(Comparator.comparing(String::valueOf));
        parts.stream()
                .filter(part -> part.place().liesIn(region.code()))
                .forEach(part -> tallies.merge(part.category(), part.tally(), Tally::plus));
        return new Breakdown(
                region,
                tallies.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey(),
                                group.getValue(),
                                hidden.contains(group.getKey()),
                                lapsedHidden.contains(group.getKey())))
                        .sorted(Comparator.comparing(
                                (Group group) -> group.tally().registered(), Comparator.reverseOrder()))
                        .toList());
    }

    private static Set<List<String>> hidden(Region region, List<Part> parts, Function<Tally, Cell> cell) {
        return RegionTable.of(parts.stream()
                        .map(part -> new RegionTable.Entry(part.place(), part.category(), cell.apply(part.tally())))
                        .toList())
                .hiddenIn(region.code());
    }
}
