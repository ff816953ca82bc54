package id.jangkau.local.sample;

import java.time.LocalDate;

/** Composes identity numbers: {@code PPRRSS DDMMYY NNNN}, 40 added to the day for women. */
final class Nik {
    private static final int FOR_WOMEN = 40;

    private Nik() {}

    /**
     * The number of a person first registered in that district.
     *
     * @param districtCode of first issue, such as {@code 51.71.01}
     * @param serial 1 to 9999
     */
    static String of(String districtCode, LocalDate birthDate, Sex sex, int serial) {
        if (serial < 1 || serial > 9999) {
            throw new IllegalArgumentException("not a serial: " + serial);
        }
        var day = birthDate.getDayOfMonth() + (sex == Sex.FEMALE ? FOR_WOMEN : 0);
        return "%s%02d%02d%02d%04d"
                .formatted(
                        districtCode.replace(".", ""),
                        day,
                        birthDate.getMonthValue(),
                        birthDate.getYear() % 100,
                        serial);
    }
}
