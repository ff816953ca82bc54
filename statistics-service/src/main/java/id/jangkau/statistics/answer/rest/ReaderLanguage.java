package id.jangkau.statistics.answer.rest;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.core.HttpHeaders;

/** The language of texts in an answer, by {@code Accept-Language}: Indonesian or English. */
public final class ReaderLanguage {
    private static final Set<String> SPOKEN = Set.of("id", "en");

    private ReaderLanguage() {}

    /** The first wanted one that is spoken here; English when none is. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.ENGLISH);
    }
}
