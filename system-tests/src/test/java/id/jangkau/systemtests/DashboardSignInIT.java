package id.jangkau.systemtests;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import id.jangkau.local.stack.Person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What is not public is for those who sign in, at the real Keycloak, and only as long as they are signed in. */
@NeedsChromium
class DashboardSignInIT {
    private static final LocatorAssertions.HasCountOptions WITHIN_A_MINUTE =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);

    @Test
    void showsTheLeagueOfAgenciesToAReaderUntilTheySignOut() {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, Dashboard.SEED + "&lang=en")
                .complete()) {
            assertThat(dashboard.panel("league")).hasCount(0);

            signIn(dashboard);

            assertThat(dashboard.page().url())
                    .startsWith(Dashboard.origin() + "/?")
                    .contains(Dashboard.SEED, "lang=en");
            Locator ranks = dashboard.panel("league").locator(".league li");
            assertThat(ranks).hasCount(10);
            dashboard.tool("Table", "Agents").click();
            assertThat(dashboard.panel("league").locator("tbody tr")).hasCount(128);
            assertThat(dashboard.page().evaluate("document.cookie")).isEqualTo("");
            assertThat(dashboard.page().evaluate("sessionStorage.length")).isEqualTo(0);
            assertThat(Accessibility.graveFindings(dashboard.page())).isEmpty();

            dashboard.page().getByText("Sign out").click();

            assertThat(dashboard.page().getByText("Sign in")).isVisible();
            assertThat(dashboard.panel("league")).hasCount(0);
            dashboard.page().getByText("Sign in").click();
            assertThat(dashboard.page().locator("#password")).isVisible();
        }
    }

    @Test
    void goesOnAsThePublicsWhenTheSessionHasEnded() {
        try (Dashboard dashboard = Dashboard.opened(Dashboard.Screen.LAPTOP, "lang=en")) {
            signIn(dashboard);
            assertThat(dashboard.panel("league").locator(".league li").first()).isVisible();
            dashboard.breakSession();

            dashboard.page().reload();

            assertThat(dashboard.page().getByText("Sign in")).isVisible();
            assertThat(dashboard.panel("league")).hasCount(0);
            assertThat(dashboard.panel("map").locator(".ranks li")).hasCount(9, WITHIN_A_MINUTE);
            assertThat(dashboard.page().locator(".state-live")).hasText("Live");
        }
    }

    private static void signIn(Dashboard dashboard) {
        Page page = dashboard.page();
        page.getByText("Sign in").click();
        page.locator("#username").fill(Person.VIEWER.userName());
        page.locator("#password").fill(Running.stack().passwordOf(Person.VIEWER));
        page.locator("#kc-login").click();
        assertThat(page.getByText("Sign out")).isVisible();
        dashboard.complete();
    }
}
