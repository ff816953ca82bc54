package id.jangkau.systemtests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether everybody can read the dashboard, and pictures of it for those who judge its looks. */
@NeedsChromium
class DashboardLooksIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<String> LANGUAGES = List.of("id", "en");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasNoGraveAccessibilityFinding(String theme) {
        try (Dashboard dashboard = seed(Dashboard.Screen.LAPTOP, theme, "id")) {
            assertThat(Accessibility.graveFindings(dashboard.page())).isEmpty();
            dashboard.showTables();
            assertThat(Accessibility.graveFindings(dashboard.page()))
                    .as("tables")
                    .isEmpty();
        }
    }

    @Test
    void hasNoGraveAccessibilityFindingOnAPhone() {
        try (Dashboard dashboard = seed(Dashboard.Screen.PHONE, "light", "en")) {
            assertThat(Accessibility.graveFindings(dashboard.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void keepsAPicture(Dashboard.Screen screen, String theme, String language) {
        try (Dashboard dashboard = seed(screen, theme, language)) {
            String name = "%s-%s-%s.png".formatted(screen.name().toLowerCase(Locale.ROOT), theme, language);
            byte[] picture = dashboard
                    .page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(SCREENSHOTS.resolve(name))
                            .setFullPage(screen != Dashboard.Screen.WALL));
            assertThat(picture).hasSizeGreaterThan(20_000);
            dashboard.assertQuiet();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of(Dashboard.Screen.values())
                .flatMap(screen -> THEMES.stream()
                        .flatMap(theme -> LANGUAGES.stream().map(language -> Arguments.of(screen, theme, language))));
    }

    private static Dashboard seed(Dashboard.Screen screen, String theme, String language) {
        return Dashboard.opened(screen, Dashboard.SEED + "&theme=" + theme + "&lang=" + language)
                .complete();
    }
}
