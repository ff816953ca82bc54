package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static id.jangkau.registration.contribution.domain.PriceRefusalCode.DISCOUNT_UNKNOWN;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.EFFECT_TOO_EARLY;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.MONTHS_REVERSED;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.OCCUPATION_UNKNOWN;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.OUT_OF_RANGE;

/**
 * A discount as an officer writes it, before anyone judged it: occupations are still texts.
 *
 * @param replaces the discount that ends when this one begins, if any
 */
public record DiscountDraft(
        String id,
        List<String> occupations,
        YearMonth firstMonth,
        YearMonth lastMonth,
        int percent,
        String legalBasis,
        @Nullable String replaces) {
    public DiscountDraft {
        occupations = List.copyOf(occupations);
    }

    /**
     * All reasons against; none means yes, as long as nothing overlaps.
     *
     * @param known all there is
     * @param current month that has begun when the discount will be known
     */
    public List<PriceRefusal> refusals(Tariff known, YearMonth current) {
        boolean replaceable = replaces == null
                || known.discounts().stream().anyMatch(other -> other.id().equals(replaces));
        return Stream.concat(
                        IntStream.range(0, occupations.size()).mapToObj(this::occupationIsKnown),
                        Stream.of(
                                PriceRefusal.unless(
                                        firstMonth.isAfter(current),
                                        "firstMonth",
                                        EFFECT_TOO_EARLY,
                                        current.toString()),
                                PriceRefusal.unless(!lastMonth.isBefore(firstMonth), "lastMonth", MONTHS_REVERSED),
                                PriceRefusal.unless(percent >= 1 && percent <= 100, "percent", OUT_OF_RANGE, 1, 100),
                                PriceRefusal.unless(replaceable, "replaces", DISCOUNT_UNKNOWN)))
                .flatMap(Optional::stream)
                .toList();
    }

    public Discount discount() {
        return new Discount(
                id,
                occupations.stream()
                        .map(name -> Occupation.find(name).orElseThrow())
                        .collect(Collectors.toSet()),
                firstMonth,
                lastMonth,
                percent,
                legalBasis);
    }

    /** Whether it is the very discount that is there, in the place of the same one. */
    public boolean says(Discount kept, TariffHistory history) {
        Set<String> names = kept.occupations().stream().map(Enum::name).collect(Collectors.toSet());
        return kept.id().equals(id)
                && names.equals(Set.copyOf(occupations))
                && kept.firstMonth().equals(firstMonth)
                && kept.lastMonth().equals(lastMonth)
                && kept.percent() == percent
                && kept.legalBasis().equals(legalBasis)
                && Objects.equals(history.replacedBy(id), replaces);
    }

    /** The end of the one that it replaces. */
    public Optional<DiscountEnd> end() {
        return Optional.ofNullable(replaces).map(replaced -> new DiscountEnd(replaced, firstMonth, legalBasis, id));
    }

    /** Another discount, not the one replaced, for one of the occupations in one of the months. */
    public Optional<Discount> overlapped(Tariff known) {
        Discount granted = discount();
        return known.discounts().stream()
                .map(other -> other.id().equals(replaces) ? other.endingBefore(firstMonth) : other)
                .filter(granted::overlaps)
                .findFirst();
    }

    private Optional<PriceRefusal> occupationIsKnown(int index) {
        return PriceRefusal.unless(
                Occupation.find(occupations.get(index)).isPresent(),
                "occupations[" + index + "]",
                OCCUPATION_UNKNOWN,
                Arrays.toString(Occupation.values()));
    }
}
