package id.jangkau.registration.participant.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * National identity number, {@code PPRRSS DDMMYY NNNN}: region of first issue, birth date with 40 added to the day for
 * women, serial. There is no check digit, and the century comes from the declared birth date. Never written in full.
 */
public final class Nik {
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");
    private static final int ADDED_FOR_WOMEN = 40;
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94",
            "95", "96", "97");

    private final String digits;

    private Nik(String digits) {
        this.digits = digits;
    }

    /** Nothing when it is not 16 digits, names no province or no possible day and month, or has serial 0000. */
    public static Optional<Nik> parse(String text) {
        if (!SIXTEEN_DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        Nik nik = new Nik(text);
        boolean possible = PROVINCES.contains(text.substring(0, 2))
                && nik.day() >= 1
                && nik.month() >= 1
                && nik.month() <= 12
                && nik.day() <= longestOf(nik.month())
                && !text.endsWith("0000");
        return possible ? Optional.of(nik) : Optional.empty();
    }

    /** With 29 days in February: the year's century is not known here. */
    private static int longestOf(int month) {
        return Month.of(month).maxLength();
    }

    public boolean agreesWith(LocalDate birthDate) {
        return birthDate.getDayOfMonth() == day()
                && birthDate.getMonthValue() == month()
                && birthDate.getYear() % 100 == number(10);
    }

    public Sex sex() {
        return number(6) > ADDED_FOR_WOMEN ? Sex.FEMALE : Sex.MALE;
    }

    /** Code of the regency where the number was first issued (not where the person lives), e.g. {@code 51.71}. */
    public String regencyOfIssue() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4);
    }

    /** First six and last four digits, e.g. {@code 517101******0001}. */
    public String masked() {
        return digits.substring(0, 6) + "******" + digits.substring(12);
    }

    /** All 16 digits: for the blind index and for encryption only. */
    public String digits() {
        return digits;
    }

    private int day() {
        int day = number(6);
        return day > ADDED_FOR_WOMEN ? day - ADDED_FOR_WOMEN : day;
    }

    private int month() {
        return number(8);
    }

    private int number(int from) {
        return Integer.parseInt(digits, from, from + 2, 10);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nik nik && nik.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
