package id.jangkau.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Stack;

/** What an operator sees of a service. */
public record Observed(Stack stack, Part service) {
    /** The sum over all metrics whose line begins so. */
    public double metric(String beginning) {
        return get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    public boolean isReady() {
        return get("/q/health/ready").statusCode() == 200;
    }

    /** Tells one process from the next. */
    public double startedAt() {
        return metric("process_start_time_seconds");
    }

    private HttpResponse<String> get(String path) {
        URI address = URI.create(stack.settings().url(service) + path);
        try {
            return Calls.HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
