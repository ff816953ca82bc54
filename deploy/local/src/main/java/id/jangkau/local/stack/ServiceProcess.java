package id.jangkau.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import id.jangkau.local.part.JavaCommand;
import id.jangkau.local.part.PartCommand;
import id.jangkau.local.part.PartProcess;
import id.jangkau.local.part.RunningPart;

/** A service, run from its packaged application; ready when its own readiness check says so. */
record ServiceProcess(PartProcess process) implements RunningPart {
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static ServiceProcess start(PartCommand command, String url) {
        var service = new ServiceProcess(PartProcess.start(command));
        var ready = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            service.process().awaitReady(PATIENCE, () -> isReady(http, ready));
        }
        return service;
    }

    /**
     * How a packaged service is run.
     *
     * @param options of its JVM, beside those that bound its memory
     */
    static List<String> words(List<String> options, Path jar) {
        var words = JavaCommand.bounded(HEAP_MEGABYTES);
        words.addAll(options);
        words.addAll(List.of("-Dfile.encoding=UTF-8", "-jar", jar.toString()));
        return words;
    }

    @Override
    public void close() {
        process.close();
    }

    private static boolean isReady(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
