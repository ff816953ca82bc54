package id.jangkau.systemtests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.microsoft.playwright.options.ColorScheme;

import id.jangkau.local.stack.Person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Whether everybody can use the console: in both languages and themes, on a phone and on a desk. */
@NeedsChromium
class ConsoleLooksIT {
    private static final Map<String, String> DIRECTORY = Map.of("id-ID", "Direktori BPR", "en-GB", "BPR directory");

    /** Every two of screen, theme and language meet. */
    static Stream<Arguments> views() {
        return Stream.of(
                Arguments.of(Dashboard.Screen.PHONE, ColorScheme.LIGHT, "id-ID"),
                Arguments.of(Dashboard.Screen.PHONE, ColorScheme.DARK, "en-GB"),
                Arguments.of(Dashboard.Screen.LAPTOP, ColorScheme.LIGHT, "en-GB"),
                Arguments.of(Dashboard.Screen.LAPTOP, ColorScheme.DARK, "id-ID"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isForEverybody(Dashboard.Screen screen, ColorScheme theme, String locale) {
        Running.sample();
        try (Console officer = Console.of(Person.BOTH_OFFICES_PERSON, screen, theme, locale)) {
            String view =
                    "%s-%s-%s".formatted(screen, theme, locale.substring(0, 2)).toLowerCase(Locale.ROOT);
            assertThat(officer.heading()).hasText(DIRECTORY.get(locale));
            officer.picture("directory-" + view);
            officer.assertForEverybody(screen);
            officer.open("/console/partners?status=ACTIVE");
            officer.page().locator("tbody th a").first().click();
            officer.picture("bank-" + view);
            officer.assertForEverybody(screen);
            String bank = officer.page().url().substring(Console.origin().length());
            for (String form : List.of("agreements", "termination", "succession", "suspension", "profile")) {
                officer.open(bank + "/" + form);
                officer.assertForEverybody(screen);
            }
            officer.open(bank + "/termination").picture("termination-" + view);
            for (String page : List.of("import", "reviews", "attention")) {
                officer.open("/console/" + page);
                officer.assertForEverybody(screen);
            }
            officer.picture("attention-" + view);
        }
    }
}
