package id.jangkau.statistics.coverage.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.jangkau.statistics.coverage.domain.SmallCells.Total;

/**
 * Which regions to hide among those that lie in the same region. The province's own totals are always shown: they are
 * what is published, and nobody is known by being one of its people.
 */
public final class SmallRegions {
    private SmallRegions() {}

    /** The codes of those whose people are hidden, given each one's parent and siblings too. */
    public static Set<String> hiddenAmong(Collection<Measurement> measured) {
        Set<String> hidden = among(measured, region -> region.tally().people());
        measured.stream() // baselines of different days add up to nothing, so that siblings tell nothing here
                .filter(region -> region.region().parent() != null && region.isSmallSinceBaseline())
                .forEach(region -> hidden.add(region.region().code()));
        return hidden;
    }

    /** The codes of those whose lapsed people are hidden. */
    public static Set<String> lapsedHiddenAmong(Collection<Measurement> measured) {
        return among(measured, region -> region.tally().lapsedPeople());
    }

    /** The codes of those whose pace of the last thirty days is hidden. */
    public static Set<String> ratesHiddenAmong(Collection<Measurement> measured) {
        return among(measured, region -> Cell.of(region.activeLast30Days()));
    }

    private static Set<String> among(Collection<Measurement> measured, Function<Measurement, Cell> cell) {
        Map<String, List<Measurement>> families = measured.stream()
                .filter(region -> region.region().parent() != null)
                .collect(Collectors.groupingBy(
                        region -> Objects.requireNonNull(region.region().parent()), TreeMap::new, Collectors.toList()));
        Set<String> hidden = new HashSet<>();
        families.forEach((parent, children) -> { // a parent's code sorts before its children's
            List<Boolean> hide = SmallCells.hiddenIn(
                    children.stream().map(cell).toList(), hidden.contains(parent) ? Total.HIDDEN : Total.SHOWN);
            for (int i = 0; i < hide.size(); i++) {
                if (hide.get(i)) {
                    hidden.add(children.get(i).region().code());
                }
            }
        });
        return hidden;
    }
}
