package id.jangkau.systemtests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The machine's own Chromium, driven by Playwright, whose driver comes from Maven and downloads no browser. */
final class Chromium {
    private static final String VARIABLE = "JANGKAU_CHROMIUM";
    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** A condition for test classes: without Chromium they are skipped with a word, but in CI they run, and fail. */
    static boolean isThereOrMustBe() {
        if (found().isPresent() || "true".equals(System.getenv("CI"))) {
            return true;
        }
        System.out.println(
                "SKIPPED, no Chromium: install it (apt-get install chromium) or set " + VARIABLE + " to its path");
        return false;
    }

    static Browser browser() {
        return Shared.BROWSER;
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv(VARIABLE)), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One browser for all classes, each test in a context of its own; it ends with this JVM. */
    private static final class Shared {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            Path executable = found().orElseThrow(() ->
                    new IllegalStateException("no Chromium: install it or set " + VARIABLE + " to its path"));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(FLAGS));
        }
    }
}
