package id.jangkau.registration.contribution.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static id.jangkau.registration.contribution.domain.PriceRefusalCode.INCOME_BELOW_MINIMUM;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.MONTHS_NOT_PAYABLE;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.OCCUPATION_UNKNOWN;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.PROGRAMMES_INCOMPLETE;
import static id.jangkau.registration.contribution.domain.PriceRefusalCode.PROGRAMME_UNKNOWN;

/**
 * Can this be paid for at all? Every rule is asked, and every reason against it is named.
 *
 * @param leastIncome whole rupiah a month
 * @param payableMonths how many months may be paid at once
 */
public record PricePolicy(long leastIncome, Set<Integer> payableMonths) {
    public PricePolicy {
        payableMonths = Set.copyOf(payableMonths);
    }

    /** All reasons against; none means yes. Fields are those of a quote's request. */
    public List<PriceRefusal> refusals(PriceForm form) {
        return Stream.of(
                        occupationIsKnown(form.occupation()),
                        programmesAreKnown(form.programmes()),
                        accidentAndDeathAreCovered(form.programmes()),
                        incomeReachesTheMinimum(form.monthlyIncome()),
                        monthsArePayable(form.months()))
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<PriceRefusal> monthsArePayable(int months) {
        return PriceRefusal.unless(
                payableMonths.contains(months),
                "months",
                MONTHS_NOT_PAYABLE,
                payableMonths.stream().sorted().toList().toString());
    }

    private Optional<PriceRefusal> incomeReachesTheMinimum(long monthlyIncome) {
        return PriceRefusal.unless(monthlyIncome >= leastIncome, "monthlyIncome", INCOME_BELOW_MINIMUM, leastIncome);
    }

    private static Optional<PriceRefusal> occupationIsKnown(String occupation) {
        return PriceRefusal.unless(
                Occupation.find(occupation).isPresent(),
                "occupation",
                OCCUPATION_UNKNOWN,
                Arrays.toString(Occupation.values()));
    }

    private static Optional<PriceRefusal> programmesAreKnown(List<String> programmes) {
        return PriceRefusal.unless(
                programmes.stream().allMatch(name -> Programme.find(name).isPresent()),
                "programmes",
                PROGRAMME_UNKNOWN,
                Arrays.toString(Programme.values()));
    }

    private static Optional<PriceRefusal> accidentAndDeathAreCovered(List<String> programmes) {
        boolean complete = programmes.contains(Programme.JKK.name()) && programmes.contains(Programme.JKM.name());
        return PriceRefusal.unless(complete, "programmes", PROGRAMMES_INCOMPLETE);
    }
}
