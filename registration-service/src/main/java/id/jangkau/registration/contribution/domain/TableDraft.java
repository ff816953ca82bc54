package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static id.jangkau.registration.contribution.domain.PriceRefusalCode.BRACKET_NOT_RISING;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.CONTRIBUTION_FALLS;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.EFFECT_TOO_EARLY;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.FIRST_BRACKET_NOT_ZERO;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.OUT_OF_RANGE;

/**
 * A contribution table as an officer writes it, before anyone judged it.
 *
 * @param brackets one at least, in the order written
 */
public record TableDraft(String id, YearMonth effectiveFrom, String legalBasis, List<Bracket> brackets) {
    /** More than anybody earns, and little enough that sums of it never overflow. */
    private static final long MOST_RUPIAH = 1_000_000_000_000L;

    private static final List<Amount> AMOUNTS = List.of(
            new Amount("basis", Bracket::basis),
            new Amount("jkk", Bracket::jkk),
            new Amount("jkm", Bracket::jkm),
            new Amount("jht", Bracket::jht));

    public TableDraft {
        brackets = List.copyOf(brackets);
    }

    private record Amount(String field, ToLongFunction<Bracket> of) {}

    /**
     * All reasons against; none means yes.
     *
     * @param current month that has begun when the table will be known
     */
    public List<PriceRefusal> refusals(YearMonth current) {
        List<PriceRefusal> refusals = new ArrayList<>();
        PriceRefusal.unless(effectiveFrom.isAfter(current), "effectiveFrom", EFFECT_TOO_EARLY, current.toString())
                .ifPresent(refusals::add);
        PriceRefusal.unless(brackets.getFirst().incomeFrom() == 0, "brackets[0].incomeFrom", FIRST_BRACKET_NOT_ZERO)
                .ifPresent(refusals::add);
        IntStream.range(0, brackets.size())
                .mapToObj(this::refusalsOfBracket)
                .forEach(found -> found.forEach(refusals::add));
        return refusals;
    }

    public ContributionTable table() {
        return new ContributionTable(id, effectiveFrom, legalBasis, brackets);
    }

    /** Whether it is the very table that is there. */
    public boolean says(ContributionTable kept) {
        return brackets.getFirst().incomeFrom() == 0 && table().equals(kept);
    }

    private Stream<PriceRefusal> refusalsOfBracket(int index) {
        Bracket bracket = brackets.get(index);
        String path = "brackets[" + index + "].";
        Stream<Optional<PriceRefusal>> ranges = Stream.concat(
                        Stream.of(new Amount("incomeFrom", Bracket::incomeFrom)), AMOUNTS.stream())
                .map(amount -> inRange(path + amount.field(), amount.of().applyAsLong(bracket)));
        return Stream.concat(ranges, index == 0 ? Stream.empty() : rising(path, brackets.get(index - 1), bracket))
                .flatMap(Optional::stream);
    }

    private static Optional<PriceRefusal> inRange(String field, long rupiah) {
        return PriceRefusal.unless(rupiah >= 0 && rupiah <= MOST_RUPIAH, field, OUT_OF_RANGE, 0L, MOST_RUPIAH);
    }

    private static Stream<Optional<PriceRefusal>> rising(String path, Bracket lower, Bracket higher) {
        return Stream.concat(
                Stream.of(PriceRefusal.unless(
                        higher.incomeFrom() > lower.incomeFrom(), path + "incomeFrom", BRACKET_NOT_RISING)),
                AMOUNTS.stream()
                        .map(amount -> PriceRefusal.unless(
                                amount.of().applyAsLong(higher) >= amount.of().applyAsLong(lower),
                                path + amount.field(),
                                CONTRIBUTION_FALLS)));
    }
}
