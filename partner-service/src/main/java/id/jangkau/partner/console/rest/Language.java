package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A language of the console. */
enum Language {
    ID(Locale.of("id", "ID")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** As it stands in addresses, cookies and pages, and as texts are found by. */
    String tag() {
        return locale.getLanguage();
    }

    /** For numbers and days. */
    Locale locale() {
        return locale;
    }

    Language other() {
        return this == ID ? EN : ID;
    }

    static Optional<Language> ofTag(@Nullable String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /**
     * What is asked for now, then what was asked for last, then what the browser prefers; Indonesian when it prefers
     * neither.
     */
    static Language of(@Nullable String asked, @Nullable String remembered, List<Locale> preferred) {
        return ofTag(asked)
                .or(() -> ofTag(remembered))
                .or(() -> preferred.stream()
                        .flatMap(locale -> ofTag(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(ID);
    }
}
