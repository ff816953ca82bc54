package id.jangkau.local;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;

import id.jangkau.local.sample.Sample;
import id.jangkau.local.stack.AotTraining;
import id.jangkau.local.stack.Stack;
import id.jangkau.local.stack.StackSettings;

/** {@code make caches}: has the services load the sample, and keeps what their JVMs learned of it for their next start. */
public final class CacheTrainer {
    private static final Path STATE = Path.of("deploy/local/target/training");

    private CacheTrainer() {}

    public static void main(String[] arguments) {
        if (AotTraining.isPossible()) {
            train(StackSettings.onFreePorts(STATE), System.out);
        } else {
            System.out.println("left out: this Java makes no AOT cache; 25 and newer do");
        }
    }

    private static void train(StackSettings settings, PrintStream out) {
        settings.forget();
        try (var stack = new Stack(settings, out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.startAll(AotTraining.settings(settings));
            new Sample(stack, HttpClient.newHttpClient(), Clock.systemUTC(), out).load();
        }
        AotTraining.makeCaches(settings);
        settings.forget();
    }
}
