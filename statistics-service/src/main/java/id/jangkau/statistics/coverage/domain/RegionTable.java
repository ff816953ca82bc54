package id.jangkau.statistics.coverage.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.jangkau.statistics.coverage.domain.SmallCells.Total;
import id.jangkau.statistics.reference.domain.Region;

/**
 * Regions against categories. A region's cells are hidden together with its siblings': their sum is the cell of the
 * region that they lie in, and whoever reads all tables may subtract.
 */
public final class RegionTable {
    private static final Comparator<List<String>> BY_NAME = Comparator.comparing(String::valueOf);

    private final List<Entry> entries;
    private final List<List<String>> categories;

    /**
     * Where something was counted.
     *
     * @param district empty where only the regency is known
     */
    public record Place(String regency, String district) {
        public boolean liesIn(String region) {
            return ((district.isEmpty() ? regency : district) + '.').startsWith(region + '.');
        }

        /** The codes of all regions that it lies in. */
        List<String> regions() {
            String province = regency.substring(0, regency.indexOf('.'));
            return district.isEmpty() ? List.of(province, regency) : List.of(province, regency, district);
        }
    }

    record Entry(Place place, List<String> category, Cell cell) {}

    private RegionTable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.categories =
                entries.stream().map(Entry::category).distinct().sorted(BY_NAME).toList();
    }

    static RegionTable of(List<Entry> entries) {
        return new RegionTable(entries);
    }

    /** The categories that are hidden in a region. */
    Set<List<String>> hiddenIn(String region) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        String parent = Region.parentOf(region);
        if (parent == null) {
            return chosen(SmallCells.hiddenIn(cellsOf(region), Total.SHOWN));
        }
        List<String> siblings = childrenOf(parent);
        if (!siblings.contains(region)) {
            return Set.of();
        }
        Set<String> hiddenRegions = hiddenAmongChildrenOf(parent);
        Set<List<String>> hiddenOfParent = hiddenIn(parent);
        List<List<Boolean>> hidden = SmallCells.hiddenIn(
                siblings.stream().map(this::cellsOf).toList(),
                siblings.stream()
                        .map(sibling -> total(hiddenRegions.contains(sibling)))
                        .toList(),
                categories.stream()
                        .map(category -> total(hiddenOfParent.contains(category)))
                        .toList());
        return chosen(hidden.get(siblings.indexOf(region)));
    }

    private Set<String> hiddenAmongChildrenOf(String parent) {
        String above = Region.parentOf(parent);
        boolean parentHidden = above != null && hiddenAmongChildrenOf(above).contains(parent);
        List<String> children = childrenOf(parent);
        List<Boolean> hidden = SmallCells.hiddenIn(
                children.stream()
                        .map(child -> cellsOf(child).stream().reduce(Cell::plus).orElseThrow())
                        .toList(),
                total(parentHidden));
        return IntStream.range(0, children.size())
                .filter(hidden::get)
                .mapToObj(children::get)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<String> childrenOf(String parent) {
        return List.copyOf(entries.stream()
                .map(entry -> entry.place().regions())
                .flatMap(Collection::stream)
                .filter(region -> parent.equals(Region.parentOf(region)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<Cell> cellsOf(String region) {
        Cell nothing = new Cell(
                entries.getFirst().cell().counts().stream().map(count -> 0L).toList());
        Map<List<String>, Cell> cells = new TreeMap<>(BY_NAME);
        entries.stream()
                .filter(entry -> entry.place().liesIn(region))
                .forEach(entry -> cells.merge(entry.category(), entry.cell(), Cell::plus));
        return categories.stream()
                .map(category -> cells.getOrDefault(category, nothing))
                .toList();
    }

    private Set<List<String>> chosen(List<Boolean> hidden) {
        return IntStream.range(0, hidden.size())
                .filter(hidden::get)
                .mapToObj(categories::get)
                .collect(Collectors.toSet());
    }

    private static Total total(boolean hidden) {
        return hidden ? Total.HIDDEN : Total.SHOWN;
    }
}
