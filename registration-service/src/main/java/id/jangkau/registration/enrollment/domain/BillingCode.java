package id.jangkau.registration.enrollment.domain;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Kode iuran: year and month (WITA) in which it was made, then a running number; 13 digits. */
public final class BillingCode {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");

    private BillingCode() {}

    public static String of(YearMonth month, long number) {
        return MONTH.format(month) + "%09d".formatted(number);
    }
}
