package id.jangkau.registration.contribution.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One change of a tariff; a sequence of them is a history, each known a second after the one before. */
sealed interface TariffChange {
    Instant BEGINNING = Instant.parse("2025-01-01T00:00:00Z");

    /**
     * A table, contributions rising from bracket to bracket.
     *
     * @param steps by how much each bracket is dearer than the one before
     */
    record NewTable(YearMonth effectiveFrom, List<Integer> steps) implements TariffChange {}

    record NewDiscount(Set<Occupation> occupations, YearMonth first, int months, int percent) implements TariffChange {}

    /** Ends some discount that is there, if any is. */
    record NewEnd(int which, YearMonth from) implements TariffChange {}

    static Arbitrary<TariffChange> any() {
        Arbitrary<TariffChange> tables = Combinators.combine(
                        months(),
                        Arbitraries.integers()
                                .between(0, 5_000)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5))
                .as(NewTable::new);
        Arbitrary<TariffChange> discounts = Combinators.combine(
                        Arbitraries.of(Occupation.class).set().ofMinSize(1),
                        months(),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(1, 100))
                .as(NewDiscount::new);
        Arbitrary<TariffChange> ends = Combinators.combine(
                        Arbitraries.integers().between(0, 9), months())
                .as(NewEnd::new);
        return Arbitraries.oneOf(tables, discounts, ends);
    }

    static Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 59).map(YearMonth.of(2025, 1)::plusMonths);
    }

    /** When so many changes are known, and no more. */
    static Instant instantAfter(int changes) {
        return BEGINNING.plusSeconds(changes).minusMillis(1);
    }

    /** On top of the table of 2015. */
    static TariffHistory history(List<TariffChange> changes) {
        List<Known<ContributionTable>> tables = new ArrayList<>();
        List<Known<Discount>> discounts = new ArrayList<>();
        List<Known<DiscountEnd>> ends = new ArrayList<>();
        tables.add(new Known<>(Tariffs.TABLE, Instant.MIN, "migration", BEGINNING));
        for (int i = 0; i < changes.size(); i++) {
            Instant from = BEGINNING.plusSeconds(i);
            switch (changes.get(i)) {
                case NewTable table -> tables.add(known(tableOf(i, table), from));
                case NewDiscount discount -> discounts.add(known(discountOf(i, discount), from));
                case NewEnd end -> {
                    if (!discounts.isEmpty()) {
                        String ended = discounts
                                .get(end.which() % discounts.size())
                                .row()
                                .id();
                        ends.add(known(new DiscountEnd(ended, end.from(), "law", null), from));
                    }
                }
            }
        }
        return new TariffHistory(tables, discounts, ends);
    }

    private static <T> Known<T> known(T row, Instant from) {
        return new Known<>(row, from, "officer", from.minusSeconds(60));
    }

    private static ContributionTable tableOf(int number, NewTable table) {
        List<Bracket> brackets = new ArrayList<>();
        long amount = 0;
        for (int step : table.steps()) {
            amount += step;
            int bracket = brackets.size();
            brackets.add(new Bracket(bracket + 1, bracket * 4_000_000L, amount * 100, amount, amount / 2, amount * 2));
        }
        return new ContributionTable("T" + number, table.effectiveFrom(), "law " + number, brackets);
    }

    private static Discount discountOf(int number, NewDiscount discount) {
        return new Discount(
                "D" + number,
                discount.occupations(),
                discount.first(),
                discount.first().plusMonths(discount.months()),
                discount.percent(),
                "law " + number);
    }
}
