package id.jangkau.statistics.coverage.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import id.jangkau.statistics.coverage.domain.SmallCells.Total;
import id.jangkau.statistics.reference.domain.Region;

/** What was paid in each month, less what was given back in it, by region, partner or set of programmes. */
public record Contributions(Region region, List<Item> items) {
    public Contributions {
        items = List.copyOf(items);
    }

    /** What contributions are told apart by. */
    public enum Grouping {
        REGION,
        PARTNER,
        PROGRAMMES
    }

    /** Paid in a month at the finest grain. */
    public record Part(RegionTable.Place place, String key, YearMonth month, Money money) {}

    /**
     * An amount.
     *
     * @param payers enrollments that it was paid for or given back to
     */
    public record Money(long rupiah, long payers) {
        static final Money NONE = new Money(0, 0);

        Money plus(Money other) {
            return new Money(rupiah + other.rupiah, payers + other.payers);
        }
    }

    /**
     * Paid in a month.
     *
     * @param hidden whether it is not shown to readers who may not see small cells
     */
    public record Item(YearMonth month, String key, Money money, boolean hidden) {}

    private record Slot(String key, YearMonth month) {}

    /** By the regions that lie in the region, in the order of months and keys. */
    public static Contributions byRegion(Region region, List<Part> parts) {
        RegionTable table = RegionTable.of(parts.stream()
                .map(part ->
                        new RegionTable.Entry(part.place(), List.of(part.month().toString()), people(part.money())))
                .toList());
        Map<String, Set<List<String>>> hidden = new TreeMap<>();
        return of(
                region,
                parts,
                part -> part.place().regions().stream()
                        .filter(code -> region.code().equals(Region.parentOf(code)))
                        .findFirst(),
                cell -> hidden.computeIfAbsent(cell.key(), table::hiddenIn)
                        .contains(List.of(cell.month().toString())));
    }

    /** By the key of the parts, in the order of months and keys. */
    public static Contributions byKey(Region region, List<Part> parts) {
        Map<Slot, Money> cells = cells(region, parts, part -> Optional.of(part.key()));
        List<String> keys =
                cells.keySet().stream().map(Slot::key).distinct().sorted().toList();
        List<YearMonth> months =
                cells.keySet().stream().map(Slot::month).distinct().sorted().toList();
        List<List<Boolean>> hide = SmallCells.hiddenIn(
                keys.stream()
                        .map(key -> months.stream()
                                .map(month -> people(cells.getOrDefault(new Slot(key, month), Money.NONE)))
                                .toList())
                        .toList(),
                keys.stream().map(key -> Total.SHOWN).toList(),
                months.stream().map(month -> Total.SHOWN).toList());
        Set<Slot> hidden = new HashSet<>();
        cells.keySet().stream()
                .filter(cell -> hide.get(keys.indexOf(cell.key())).get(months.indexOf(cell.month())))
                .forEach(hidden::add);
        return of(region, parts, part -> Optional.of(part.key()), hidden::contains);
    }

    private static Contributions of(
            Region region, List<Part> parts, Function<Part, Optional<String>> key, Function<Slot, Boolean> isHidden) {
        List<Item> items = new ArrayList<>();
        cells(region, parts, key)
                .forEach((cell, money) -> items.add(new Item(cell.month(), cell.key(), money, isHidden.apply(cell))));
        return new Contributions(region, items);
    }

    private static Map<Slot, Money> cells(Region region, List<Part> parts, Function<Part, Optional<String>> key) {
        Map<Slot, Money> cells = new TreeMap<>(Comparator.comparing(Slot::month).thenComparing(Slot::key));
        parts.stream()
                .filter(part -> part.place().liesIn(region.code()))
                .forEach(part -> key.apply(part)
                        .ifPresent(name -> cells.merge(new Slot(name, part.month()), part.money(), Money::plus)));
        return cells;
    }

    private static Cell people(Money money) {
        return Cell.of(money.payers());
    }
}
