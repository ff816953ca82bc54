package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What contributions of consecutive months cost, in whole rupiah, and by which rows and law. */
public record Quote(List<Month> months, long total) {
    public Quote {
        months = List.copyOf(months);
        if (total != months.stream().mapToLong(Month::total).sum()) {
            throw new IllegalArgumentException("the total is not the sum of its months");
        }
    }

    static Quote of(List<Month> months) {
        return new Quote(months, months.stream().mapToLong(Month::total).sum());
    }

    /**
     * One contribution month.
     *
     * @param basis income that the bracket reckons with
     * @param legalBasis of the table, and of the discount where one holds
     * @param table the contribution table used
     * @param bracket its row
     * @param discount the discount used, if any
     */
    public record Month(
            YearMonth month,
            long jkk,
            long jkm,
            long jht,
            long total,
            long basis,
            String legalBasis,
            String table,
            int bracket,
            @Nullable String discount) {}
}
