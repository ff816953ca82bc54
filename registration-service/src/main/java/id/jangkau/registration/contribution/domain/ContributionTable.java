package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * The brackets in effect from a month on, until the next table's month.
 *
 * @param id names the table in a quote, so that the quote can be recomputed
 * @param brackets in rising order of their lower bounds
 */
public record ContributionTable(String id, YearMonth effectiveFrom, String legalBasis, List<Bracket> brackets) {
    public ContributionTable {
        brackets = brackets.stream()
                .sorted(Comparator.comparingLong(Bracket::incomeFrom))
                .toList();
        if (brackets.isEmpty() || brackets.getFirst().incomeFrom() != 0) {
            throw new IllegalArgumentException("a table begins at income 0: " + id);
        }
    }

    Bracket bracketOf(long monthlyIncome) {
        return brackets.stream()
                .filter(bracket -> bracket.incomeFrom() <= monthlyIncome)
                .reduce(brackets.getFirst(), (lower, higher) -> higher);
    }

    Bracket bracketNumbered(int number) {
        return brackets.stream()
                .filter(bracket -> bracket.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table " + id + " has no bracket " + number));
    }
}
