package id.jangkau.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What viewers of the dashboard see and do, in a real browser on the running stack. */
@NeedsChromium
class DashboardIT {
    private static final LocatorAssertions.HasTextOptions WITHIN_A_MINUTE =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void showsAWorkerWhoWasPostedAndPaidWithoutAReload() {
        Statistics statistics = new Statistics();
        statistics.awaitFigures(Ledger.expected()::equals);
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, "lang=id")) {
            assertThat(dashboard.page().locator(".state-live")).hasText("Langsung");
            long before = number(dashboard.participants().textContent());
            dashboard.page().evaluate("window.sameVisit = true");

            Bank.first().enrollAndPay(Workers.today());

            assertThat(dashboard.participants())
                    .hasText("%,d".formatted(before + 1).replace(',', '.'), WITHIN_A_MINUTE);
            assertThat(dashboard.page().evaluate("window.sameVisit")).isEqualTo(true);
            dashboard.assertQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | 52,45 % | 897.832 | 1.711.779 | 813.947 | 402.168 | per 30 Juni 2025 | sekitar 462 ribu",
                "en | 52.45 % | 897,832 | 1,711,779 | 813,947 | 402,168 | as of 30 June 2025 | about 462 thousand"
            })
    void showsThePublishedFiguresOfTheSeed(
            String language,
            String coverage,
            String participants,
            String workers,
            String uncovered,
            String gap,
            String day,
            String note) {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, Dashboard.SEED + "&lang=" + language)) {
            assertThat(dashboard.coverage()).hasText(coverage);
            Locator headline = dashboard.headline();
            for (String shown : List.of(participants, workers, uncovered, gap, day)) {
                assertThat(headline).containsText(shown);
            }
            assertThat(headline.locator(".notes")).containsText(note);
            assertThat(dashboard.panel("funnel").locator(".funnel-number")).containsText("22");
            assertThat(dashboard.panel("funnel").locator(".dot-active")).hasCount(22);
            assertThat(dashboard.panel("funnel").locator(".dots rect")).hasCount(128);
            dashboard.complete().assertQuiet();
        }
    }

    @Test
    void speaksTheOtherLanguageWhenAskedAndSaysSoInTheAddress() {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, Dashboard.SEED)) {
            assertThat(dashboard.page().locator("h1")).hasText("Pekerja Bali yang terlindungi");
            dashboard.page().getByLabel("English").check();
            assertThat(dashboard.page().locator("h1")).hasText("Workers of Bali who are covered");
            assertThat(dashboard.headline().locator(".notes")).containsText("about 462 thousand");
            assertThat(dashboard.page().locator("html")).hasAttribute("lang", "en");
            assertThat(dashboard.page().url()).contains("lang=en").contains(Dashboard.SEED);
            dashboard.assertQuiet();
        }
    }

    @Test
    void goesToAnotherDayAndBackToNow() {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, "lang=en")) {
            assertThat(dashboard.page().locator(".state-live")).hasText("Live");
            dashboard.page().getByLabel("As of").fill("2025-06-30");
            assertThat(dashboard.coverage()).hasText("52.45 %");
            assertThat(dashboard.headline()).containsText("as of 30 June 2025");
            assertThat(dashboard.page().locator(".state-live")).hasCount(0);
            assertThat(dashboard.page().url()).contains(Dashboard.SEED);
            dashboard.page().getByText("Today").click();
            assertThat(dashboard.page().locator(".state-live")).hasText("Live");
            assertThat(dashboard.page().url()).doesNotContain("asOf");
            dashboard.assertQuiet();
        }
    }

    @Test
    void measuresAgainstTheOtherCountOfWorkersWhenAskedAndSaysSoInTheAddress() {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, Dashboard.SEED + "&lang=en")) {
            assertThat(dashboard.coverage()).hasText("52.45 %");
            dashboard
                    .page()
                    .getByLabel("Measured against the workers counted by: BPS")
                    .check();
            assertThat(dashboard.coverage()).hasText("33.63 %");
            assertThat(dashboard.headline()).containsText("2,670,000");
            assertThat(dashboard.headline()).containsText("1,772,168");
            assertThat(dashboard.page().url()).contains("universe=statistics-office");
            dashboard.page().reload();
            assertThat(dashboard.coverage()).hasText("33.63 %");
            dashboard.complete().assertQuiet();
        }
    }

    @Test
    void hasATableForEveryChart() {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, Dashboard.SEED + "&lang=en")
                .complete()) {
            dashboard.tool("Table", "Regencies").click();
            Locator regencies = dashboard.panel("map").locator("tbody tr");
            assertThat(regencies).hasCount(9);
            assertThat(regencies.locator("td:nth-child(2)").allTextContents().stream()
                            .mapToLong(DashboardIT::number)
                            .sum())
                    .isEqualTo(3_393);
            dashboard.showTables();
            assertThat(dashboard.page().locator(".panel table")).hasCount(5);
            dashboard.assertQuiet();
        }
    }

    @Test
    void givesAChartsFiguresAsCsv() throws IOException {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, Dashboard.SEED + "&lang=en")
                .complete()) {
            Download download = dashboard
                    .page()
                    .waitForDownload(() -> dashboard.tool("CSV", "Regencies").click());
            assertThat(download.suggestedFilename()).isEqualTo("jangkau-map.csv");
            assertThat(Files.readAllLines(download.path())).hasSize(10).anyMatch(line -> line.contains("Denpasar"));
            dashboard.assertQuiet();
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverScrollsSideways(Dashboard.Screen screen) {
        try (Dashboard dashboard = Dashboard.opened(screen, "lang=id").complete()) {
            assertThat(dashboard.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(screen.width);
            dashboard.assertQuiet();
        }
    }

    @Test
    void tellsAFiguresSourceToWhoeverReachesItByKeyboard() {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, Dashboard.SEED + "&lang=en")
                .complete()) {
            Locator source = dashboard.page().locator(".headline-number [role=tooltip]");
            assertThat(source).isHidden();
            tabTo(dashboard.page(), ".headline-number .figure-value");
            assertThat(source).isVisible();
            assertThat(source).containsText("BPJS Ketenagakerjaan, published figures of June 2025");
            dashboard.page().keyboard().press("Escape");
            assertThat(source).isHidden();
            dashboard.assertQuiet();
        }
    }

    @Test
    void keepsItsOtherPanelsWhenOneFailsAndTriesAgain() {
        try (Dashboard dashboard = Dashboard.on(Dashboard.Screen.LAPTOP)) {
            dashboard.page().route("**/v1/coverage/regions*", Route::abort);
            dashboard.open(Dashboard.SEED + "&lang=en");
            assertThat(dashboard.panel("map")).containsText("These figures cannot be shown now.");
            assertThat(dashboard.coverage()).hasText("52.45 %");
            dashboard.page().unroute("**/v1/coverage/regions*");
            dashboard.panel("map").getByText("Try again").click();
            assertThat(dashboard.panel("map").locator(".ranks li")).hasCount(9);
        }
    }

    @Test
    void paintsTheHeadlineWithoutWaitingForCharts() {
        try (Dashboard dashboard = Dashboard.on(Dashboard.Screen.LAPTOP)) {
            dashboard.page().route("**/draw-*.js", route -> {}); // never answered
            dashboard.open(Dashboard.SEED + "&lang=en");
            assertThat(dashboard.coverage()).hasText("52.45 %");
        }
    }

    @Test
    void weighsLessThan400Kilobytes() {
        try (Dashboard dashboard = Dashboard.on(Dashboard.Screen.LAPTOP)) {
            AtomicLong bytes = new AtomicLong();
            dashboard.page().onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
            dashboard.open(Dashboard.SEED + "&lang=id").complete();
            System.out.printf("the dashboard transfers %d bytes%n", bytes.get());
            assertThat(bytes.get()).isBetween(50_000L, 400_000L);
        }
    }

    /** Whatever language its digits are grouped in. */
    private static long number(String shown) {
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + selector);
    }
}
