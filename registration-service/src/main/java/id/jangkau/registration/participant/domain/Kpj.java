package id.jangkau.registration.participant.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The authority's number of a participant.
 *
 * @param characters {@value #LENGTH} letters or digits; letters are capitals
 */
public record Kpj(String characters) {
    public static final int LENGTH = 11;

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{" + LENGTH + "}");

    public Kpj {
        if (!FORM.matcher(characters).matches()) {
            throw new IllegalArgumentException("not a KPJ");
        }
    }

    public static Optional<Kpj> parse(String written) {
        String capitals = written.toUpperCase(Locale.ROOT);
        return FORM.matcher(capitals).matches() ? Optional.of(new Kpj(capitals)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Kpj[…]";
    }
}
