package id.jangkau.systemtests;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;

import id.jangkau.local.stack.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboard as a viewer has it open; keeps what the console said and what was asked of whom. */
final class Dashboard implements AutoCloseable {
    /** The day of the seed's figures. */
    static final String SEED = "asOf=2025-06-30";

    private final BrowserContext context;
    private final Page page;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private Dashboard(Screen screen) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width, screen.height)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setLocale("id-ID"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> asked.add(request.url()));
    }

    /** Screens that it must look well on, in CSS pixels. */
    enum Screen {
        PHONE(390, 844),
        LAPTOP(1366, 768),
        WALL(3840, 2160);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    static Dashboard on(Screen screen) {
        return new Dashboard(screen);
    }

    static Dashboard opened(Screen screen, String query) {
        return on(screen).open(query);
    }

    static String origin() {
        return Running.stack().settings().url(Part.STATISTICS).toString();
    }

    Dashboard open(String query) {
        page.navigate(origin() + "/?" + query);
        return this;
    }

    /** Waits until every panel has its figures, and the chart is drawn. */
    Dashboard complete() {
        page.waitForFunction("() => document.querySelectorAll('section[aria-busy=false]').length >= 6"
                + " && !document.querySelector('section[aria-busy=true]')"
                + " && document.querySelector('.chart-canvas canvas')");
        return this;
    }

    Page page() {
        return page;
    }

    Locator headline() {
        return page.locator(".headline");
    }

    Locator coverage() {
        return page.locator(".headline-number .figure-value");
    }

    Locator participants() {
        return page.locator(".headline-sentence .figure-value").first();
    }

    Locator panel(String name) {
        return page.locator(".panel-" + name);
    }

    /** A tool of a panel, found as a screen reader would: by role and by its whole name. */
    Locator tool(String tool, String panel) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(tool + " " + panel).setExact(true));
    }

    /** Every chart as its table. */
    void showTables() {
        for (Locator tool : page.locator("[id^=table-]").all()) {
            if ("false".equals(tool.getAttribute("aria-pressed"))) {
                tool.click();
            }
        }
    }

    /** As after a change of keys, or by somebody who tries. */
    void breakSession() {
        List<Cookie> broken = context.cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .map(cookie -> new Cookie(cookie.name, "broken")
                        .setDomain(cookie.domain)
                        .setPath(cookie.path))
                .toList();
        assertThat(broken).isNotEmpty();
        context.addCookies(broken);
    }

    void assertQuiet() {
        assertThat(complaints).as("errors in the console").isEmpty();
        assertThat(asked)
                .as("requests")
                .isNotEmpty()
                .allMatch(url -> url.startsWith(origin()) || url.startsWith("blob:"));
    }

    @Override
    public void close() {
        context.close();
    }
}
