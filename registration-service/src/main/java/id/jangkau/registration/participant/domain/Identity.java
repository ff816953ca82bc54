package id.jangkau.registration.participant.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who a person is, as declared. Its text never shows who.
 *
 * @param nik all digits
 */
public record Identity(String nik, String fullName, LocalDate birthDate, Sex sex) {
    /**
     * What two declarations of the same person have in common: NIK, birth date, and the name in capital letters and
     * digits alone, so that neither case nor spaces, full stops or apostrophes make another person.
     */
    public static String canonical(String nik, String fullName, LocalDate birthDate) {
        String name = Normalizer.normalize(fullName, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return nik + "|" + birthDate + "|" + name;
    }

    public String canonical() {
        return canonical(nik, fullName, birthDate);
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}
