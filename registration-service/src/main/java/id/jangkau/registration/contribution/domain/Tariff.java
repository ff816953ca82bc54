package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Every table and discount there is; prices any month by what is in effect in it. */
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

    private Quote.Month price(long monthlyIncome, Occupation occupation, Set<Programme> programmes, YearMonth month) {
        ContributionTable table = tableOf(month);
        Bracket bracket = table.bracketOf(monthlyIncome);
        Optional<Discount> discount = discounts.stream()
                .filter(candidate -> candidate.holds(occupation, month))
                .findFirst();
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

    private ContributionTable tableOf(YearMonth month) {
        return tables.stream()
                .filter(table -> !table.effectiveFrom().isAfter(month))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contribution table is in effect in " + month));
    }
}
