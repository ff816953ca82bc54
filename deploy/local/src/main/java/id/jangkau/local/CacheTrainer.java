package id.jangkau.local;

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
        if (!AotTraining.isPossible()) {
            System.out.println("left out: this Java makes no AOT cache; 25 and newer do");
            return;
        }
        var settings = StackSettings.onFreePorts(STATE);
        settings.forget();
        try (var stack = new Stack(settings, System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.startAll(AotTraining.settings(settings));
            new Sample(stack, HttpClient.newHttpClient(), Clock.systemUTC(), System.out).load();
        }
        AotTraining.makeCaches(settings);
        settings.forget();
    }
}
