package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The tables and discounts known at an instant; prices any month by what is in effect in it. Of several tables in effect
 * from the same month the first one given counts; the others stay for the quotes that name them.
 */
public record Tariff(List<ContributionTable> tables, List<Discount> discounts) {
    public Tariff {
        tables = tables.stream()
                .sorted(Comparator.comparing(ContributionTable::effectiveFrom).reversed())
                .toList();
        discounts = List.copyOf(discounts);
    }

    /**
     * Prices consecutive months.
     *
     * @param monthlyIncome whole rupiah
     * @param months how many, from {@code first} on
     * @throws IllegalArgumentException when no table is in effect in the first month
     */
    public Quote quote(
            long monthlyIncome, Occupation occupation, Set<Programme> programmes, YearMonth first, int months) {
        return Quote.of(IntStream.range(0, months)
                .mapToObj(offset -> price(monthlyIncome, occupation, programmes, first.plusMonths(offset)))
                .toList());
    }

    /**
     * Prices a quote again by the rows that it names, whatever has taken their place since.
     *
     * @param programmes those that it was made for
     * @throws IllegalArgumentException when it names a row that was not known yet
     */
    public Quote recompute(Quote quote, Set<Programme> programmes) {
        return Quote.of(quote.months().stream()
                .map(month -> {
                    ContributionTable table = named(month.table());
                    return price(
                            month.month(),
                            table,
                            table.bracketNumbered(month.bracket()),
                            discountNamed(month.discount()),
                            programmes);
                })
                .toList());
    }

    /** Why months from that one on have no price, if they have none. */
    public Optional<PriceRefusal> refusalOf(YearMonth first) {
        return PriceRefusal.unless(
                tableOf(first).isPresent(), "fromMonth", PriceRefusalCode.MONTH_WITHOUT_TABLE, first.toString());
    }

    Optional<ContributionTable> tableOf(YearMonth month) {
        return tables.stream()
                .filter(table -> !table.effectiveFrom().isAfter(month))
                .findFirst();
    }

    private Quote.Month price(long monthlyIncome, Occupation occupation, Set<Programme> programmes, YearMonth month) {
        ContributionTable table = tableOf(month)
                .orElseThrow(() -> new IllegalArgumentException("no contribution table is in effect in " + month));
        Optional<Discount> discount = discounts.stream()
                .filter(candidate -> candidate.holds(occupation, month))
                .findFirst();
        return price(month, table, table.bracketOf(monthlyIncome), discount, programmes);
    }

    private static Quote.Month price(
            YearMonth month,
            ContributionTable table,
            Bracket bracket,
            Optional<Discount> discount,
            Set<Programme> programmes) {
        long jkk = programmes.contains(Programme.JKK) ? reduced(bracket.jkk(), discount) : 0;
        long jkm = programmes.contains(Programme.JKM) ? reduced(bracket.jkm(), discount) : 0;
        long jht = programmes.contains(Programme.JHT) ? bracket.jht() : 0;
        return new Quote.Month(
                month,
                jkk,
                jkm,
                jht,
                jkk + jkm + jht,
                bracket.basis(),
                discount.map(granted -> table.legalBasis() + "; " + granted.legalBasis())
                        .orElse(table.legalBasis()),
                table.id(),
                bracket.number(),
                discount.map(Discount::id).orElse(null));
    }

    private static long reduced(long rupiah, Optional<Discount> discount) {
        return discount.map(granted -> granted.reduce(rupiah)).orElse(rupiah);
    }

    private ContributionTable named(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contribution table is called " + id));
    }

    private Optional<Discount> discountNamed(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<Discount> named =
                discounts.stream().filter(discount -> discount.id().equals(id)).findFirst();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("no discount is called " + id);
        }
        return named;
    }
}
