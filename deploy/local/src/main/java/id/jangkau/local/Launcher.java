package id.jangkau.local;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

import id.jangkau.local.figures.CoverageReader;
import id.jangkau.local.figures.FiguresTable;
import id.jangkau.local.figures.PublishedFigure;
import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.sample.Sample;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;
import id.jangkau.local.stack.StackSettings;

/** {@code make up}: starts the stack, loads the sample, shows the figures, and stays until Ctrl-C. */
public final class Launcher {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final Stack stack;
    private final PrintStream out;
    private final Clock clock = Clock.system(WITA);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Launcher(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** Exit code 0 when every figure agreed, 1 when not or when anything failed, 2 for a wrong command line. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    private static int run(List<String> arguments, PrintStream out) {
        try {
            var options = Options.of(arguments);
            var settings = StackSettings.fromEnvironment(System.getenv());
            if (options.fresh()) {
                settings.forget();
            }
            try (var stack = new Stack(settings, out::println)) {
                Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
                return new Launcher(stack, out).up(options.once());
            }
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        } catch (RuntimeException e) {
            out.println();
            out.println(e.getMessage());
            return 1;
        }
    }

    private int up(boolean once) {
        stack.startAll();
        var sample = new Sample(stack, http, clock, out);
        var loaded = sample.load();
        var acknowledged = System.nanoTime();
        var table = FiguresTable.of(PublishedFigure.all(), coverage().coverageWith(sample.workers()));
        var summary = new Summary(out);
        if (loaded) {
            summary.delay(Duration.ofNanos(System.nanoTime() - acknowledged));
        }
        summary.figures(table);
        summary.memory(stack.residentBytes());
        summary.addresses(stack.settings());
        summary.enrollOneMore(
                EnrollOneMore.at(stack.settings(), sample.firstAgent().regencyCode(), OffsetDateTime.now(clock)));
        if (!once) {
            out.println("Ctrl-C stops everything; the data stay.");
            stay();
        }
        return table.allAgreed() ? 0 : 1;
    }

    private CoverageReader coverage() {
        var reader = new AccessTokens(
                http, stack.settings().tokenUrl(), stack.developmentClient(Role.STATISTICS_READER), clock);
        return new CoverageReader(new Api(http, stack.settings().url(Part.STATISTICS), reader));
    }

    /** Until the process is asked to end; a part that ends by itself is named. */
    private void stay() {
        var named = new HashSet<Part>();
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(1);
                for (var part : stack.ended()) {
                    if (named.add(part)) {
                        out.println(part.title() + " has ended; the last lines of its log:");
                        stack.lastLines(part).forEach(line -> out.println("  " + line));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
