package id.jangkau.foundation.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Texts of problems by code, English ({@code problems.properties}) and Indonesian ({@code problems_id.properties}): the
 * service's own at the root of its class path, then the ones every service shares.
 */
@Singleton
public class Messages {
    private static final List<String> BUNDLES = List.of("problems", "id.jangkau.foundation.problem.problems");
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public static final Locale INDONESIAN = Locale.of("id");

    /** The first language wanted of those there are; English when none is. */
    public static Locale localeOf(HttpHeaders headers) {
        try {
            return firstOf(headers.getAcceptableLanguages().stream().map(Locale::getLanguage));
        } catch (RuntimeException unreadableHeader) {
            return Locale.ENGLISH;
        }
    }

    /** Likewise, of codes of languages. */
    static Locale firstOf(Stream<String> wanted) {
        return wanted.filter(language ->
                        language.equals(INDONESIAN.getLanguage()) || language.equals(Locale.ENGLISH.getLanguage()))
                .map(Locale::of)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** A problem's title; the code itself where nobody wrote one. */
    public String title(String code, Locale locale) {
        return find(code + ".title", locale).orElse(code);
    }

    public Optional<String> detail(String code, List<Object> arguments, Locale locale) {
        return find(code + ".detail", locale)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments.toArray()));
    }

    private static Optional<String> find(String key, Locale locale) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, locale))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Stream<ResourceBundle> bundle(String name, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Stream.of(ResourceBundle.getBundle(name, locale, loader, EXACT));
        } catch (MissingResourceException e) {
            return Stream.empty();
        }
    }
}
