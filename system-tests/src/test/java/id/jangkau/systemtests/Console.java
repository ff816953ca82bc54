package id.jangkau.systemtests;

import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The console as one officer has it open, in a browser of their own. */
final class Console implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    private Console(Dashboard.Screen screen, ColorScheme theme, String locale) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width, screen.height)
                        .setColorScheme(theme)
                        .setLocale(locale));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** Signed in at the real Keycloak, and come back to the page that was wanted. */
    static Console of(Person person, Dashboard.Screen screen, ColorScheme theme, String locale) {
        Console console = new Console(screen, theme, locale);
        console.open("/console/partners");
        console.signIn(person);
        assertThat(console.page).hasURL(origin() + "/console/partners");
        return console;
    }

    static Console of(Person person) {
        return of(person, Dashboard.Screen.LAPTOP, ColorScheme.LIGHT, "en-GB");
    }

    static String origin() {
        return Running.stack().settings().url(Part.PARTNER).toString();
    }

    void signIn(Person person) {
        page.locator("#username").fill(person.userName());
        page.locator("#password").fill(Running.stack().passwordOf(person));
        page.locator("#kc-login").click();
    }

    Console open(String path) {
        page.navigate(origin() + path);
        return this;
    }

    Page page() {
        return page;
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator status() {
        return page.locator(".bank-title .badge");
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** By the labels that people read. */
    void fill(Map<String, String> fields) {
        fields.forEach((label, text) -> page.getByLabel(label).fill(text));
    }

    void choose(String name, String type, String content) {
        page.locator("#file").setInputFiles(new FilePayload(name, type, content.getBytes(UTF_8)));
    }

    void assertDone(String words) {
        assertThat(page.locator(".done")).hasText(words);
    }

    void picture(String name) {
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve("console-" + name + ".png"))
                .setFullPage(true));
        assertThat(picture).hasSizeGreaterThan(10_000);
    }

    /** As when it has ended meanwhile. */
    void forgetSession() {
        context.clearCookies();
    }

    void assertForEverybody(Dashboard.Screen screen) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(screen.width);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(Accessibility.graveFindings(page)).as(page.url()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
