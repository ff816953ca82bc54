package id.jangkau.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.jangkau.local.part.JavaCommand;
import id.jangkau.local.part.PartCommand;
import id.jangkau.local.part.PartProcess;
import id.jangkau.local.part.RunningPart;

/** A service, run from its packaged application; ready when its own readiness check says so. */
record ServiceProcess(PartProcess process) implements RunningPart {
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static ServiceProcess start(String title, Path jar, String url, Map<String, String> environment, Path log) {
        var words = JavaCommand.bounded(HEAP_MEGABYTES);
        words.addAll(List.of("-Dfile.encoding=UTF-8", "-jar", jar.toString()));
        var service = new ServiceProcess(PartProcess.start(new PartCommand(title, words, environment, log)));
        var ready = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            service.process().awaitReady(PATIENCE, () -> isReady(http, ready));
        }
        return service;
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
