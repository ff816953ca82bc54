package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.time.Period;

/** Age in full years, and the bands under which workers are counted. */
final class Age {
    private static final int BAND_YEARS = 10;

    private Age() {}

    static int on(LocalDate day, LocalDate birthDate) {
        return Period.between(birthDate, day).getYears();
    }

    /** E.g. {@code 25-34}; the first band is {@code 15-24}. */
    static String bandOn(LocalDate day, LocalDate birthDate) {
        int from = (on(day, birthDate) - 5) / BAND_YEARS * BAND_YEARS + 5;
        return from + "-" + (from + BAND_YEARS - 1);
    }
}
