package id.jangkau.registration.contribution.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Every contribution table and discount that there ever was, and since when each was known. Prices are made by what was
 * known at an instant, so that a price asked again for that instant is the same for ever.
 */
public record TariffHistory(
        List<Known<ContributionTable>> tables, List<Known<Discount>> discounts, List<Known<DiscountEnd>> ends) {
    public TariffHistory {
        tables = latestFirst(tables);
        discounts = latestFirst(discounts);
        ends = latestFirst(ends);
    }

    /** Nothing yet. */
    public TariffHistory() {
        this(List.of(), List.of(), List.of());
    }

    public Tariff knownAt(Instant instant) {
        return new Tariff(
                rowsKnownAt(instant, tables).toList(),
                rowsKnownAt(instant, discounts)
                        .map(discount -> asEndedAt(instant, discount))
                        .toList());
    }

    /** All rows, those not known yet too: what new ones must agree with. */
    public Tariff everything() {
        return knownAt(Instant.MAX);
    }

    /**
     * Since when a row that is written now is known: a lead from now, and after every row before it, so that no two are
     * known since the same instant.
     */
    public Instant nextKnownFrom(Instant now, Duration lead) {
        Instant next = now.plus(lead).truncatedTo(ChronoUnit.MICROS);
        return Stream.of(tables, discounts, ends)
                .flatMap(List::stream)
                .map(Known::from)
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(next))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(next);
    }

    public Optional<Known<ContributionTable>> table(String id) {
        return tables.stream().filter(known -> known.row().id().equals(id)).findFirst();
    }

    /** As it was granted, whenever it ended. */
    public Optional<Known<Discount>> discount(String id) {
        return discounts.stream().filter(known -> known.row().id().equals(id)).findFirst();
    }

    /** The latest written first. */
    public List<Known<DiscountEnd>> endsOf(String discount) {
        return ends.stream()
                .filter(known -> known.row().discount().equals(discount))
                .toList();
    }

    /** The discount whose place that one took. */
    @Nullable
    String replacedBy(String discount) {
        return ends.stream()
                .map(Known::row)
                .filter(end -> discount.equals(end.replacedBy()))
                .map(DiscountEnd::discount)
                .findFirst()
                .orElse(null);
    }

    /** With every end that it was given, those not known yet too. */
    public Discount asEnded(Discount discount) {
        return asEndedAt(Instant.MAX, discount);
    }

    private Discount asEndedAt(Instant instant, Discount discount) {
        return endsOf(discount.id()).stream()
                .filter(end -> end.at(instant))
                .map(end -> end.row().fromMonth())
                .min(Comparator.naturalOrder())
                .map(discount::endingBefore)
                .orElse(discount);
    }

    private static <T> Stream<T> rowsKnownAt(Instant instant, List<Known<T>> rows) {
        return rows.stream().filter(known -> known.at(instant)).map(Known::row);
    }

    private static <T> List<Known<T>> latestFirst(List<Known<T>> rows) {
        return rows.stream()
                .sorted(Comparator.<Known<T>, Instant>comparing(Known::from).reversed())
                .toList();
    }
}
