package id.jangkau.registration.contribution.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever tables and discounts follow each other, in whatever order they become known. */
class TariffPropertiesTest {
    /** What is asked the price of. */
    record Question(long income, Occupation occupation, Set<Programme> programmes, YearMonth first, int months) {
        Quote pricedBy(Tariff tariff) {
            return tariff.quote(income, occupation, programmes, first, months);
        }

        Question earning(long other) {
            return new Question(other, occupation, programmes, first, months);
        }

        Question inOneMonth(int offset) {
            return new Question(income, occupation, programmes, first.plusMonths(offset), 1);
        }
    }

    @Property
    void noContributionIsNegativeAndTheTotalIsTheSum(
            @ForAll("changes") List<TariffChange> changes, @ForAll("questions") Question question) {
        Quote quote = question.pricedBy(TariffChange.history(changes).everything());
        assertThat(quote.months()).allSatisfy(month -> {
            assertThat(Stream.of(month.jkk(), month.jkm(), month.jht())).allMatch(rupiah -> rupiah >= 0);
            assertThat(month.total()).isEqualTo(month.jkk() + month.jkm() + month.jht());
        });
        assertThat(quote.total())
                .isEqualTo(quote.months().stream().mapToLong(Quote.Month::total).sum());
    }

    @Property
    void whoEarnsMoreNeverPaysLess(
            @ForAll("changes") List<TariffChange> changes,
            @ForAll("questions") Question question,
            @ForAll @LongRange(max = 30_000_000) long more) {
        Tariff tariff = TariffChange.history(changes).everything();
        List<Quote.Month> lower = question.pricedBy(tariff).months();
        List<Quote.Month> higher =
                question.earning(question.income() + more).pricedBy(tariff).months();
        for (int i = 0; i < lower.size(); i++) {
            assertThat(higher.get(i).jkk()).isGreaterThanOrEqualTo(lower.get(i).jkk());
            assertThat(higher.get(i).jkm()).isGreaterThanOrEqualTo(lower.get(i).jkm());
            assertThat(higher.get(i).jht()).isGreaterThanOrEqualTo(lower.get(i).jht());
        }
    }

    @Property
    void oldAgeIsNeverDiscounted(
            @ForAll("changes") List<TariffChange> changes, @ForAll("questions") Question question) {
        Tariff tariff = TariffChange.history(changes).everything();
        Tariff undiscounted = new Tariff(tariff.tables(), List.of());
        assertThat(question.pricedBy(tariff).months().stream().map(Quote.Month::jht))
                .isEqualTo(question.pricedBy(undiscounted).months().stream()
                        .map(Quote.Month::jht)
                        .toList());
    }

    @Property
    void severalMonthsCostWhatEachOfThemCosts(
            @ForAll("changes") List<TariffChange> changes, @ForAll("questions") Question question) {
        Tariff tariff = TariffChange.history(changes).everything();
        Quote together = question.pricedBy(tariff);
        for (int i = 0; i < question.months(); i++) {
            assertThat(question.inOneMonth(i).pricedBy(tariff).months())
                    .containsExactly(together.months().get(i));
        }
    }

    @Property
    void aQuoteAskedAgainForItsInstantIsTheSameWhateverWasReplacedSince(
            @ForAll("changes") List<TariffChange> changes,
            @ForAll @IntRange(max = 8) int before,
            @ForAll("questions") Question question) {
        List<TariffChange> first = changes.subList(0, Math.min(before, changes.size()));
        Instant quotedAt = TariffChange.instantAfter(first.size());
        Quote quote = question.pricedBy(TariffChange.history(first).knownAt(quotedAt));
        assertThat(question.pricedBy(TariffChange.history(changes).knownAt(quotedAt)))
                .isEqualTo(quote);
    }

    @Property
    void aStoredQuoteIsRecomputedIdenticallyWhateverWasReplacedSince(
            @ForAll("changes") List<TariffChange> changes,
            @ForAll @IntRange(max = 8) int before,
            @ForAll("questions") Question question) {
        List<TariffChange> first = changes.subList(0, Math.min(before, changes.size()));
        Quote stored = question.pricedBy(TariffChange.history(first).everything());
        Tariff today = TariffChange.history(changes).everything();
        assertThat(today.recompute(stored, question.programmes())).isEqualTo(stored);
    }

    @Provide
    Arbitrary<List<TariffChange>> changes() {
        return TariffChange.any().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 30_000_000),
                        Arbitraries.of(Occupation.class),
                        Arbitraries.of(Programme.class).set(),
                        TariffChange.months(),
                        Arbitraries.of(1, 2, 3, 6, 12))
                .as(Question::new);
    }
}
