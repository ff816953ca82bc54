package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Calls;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator sees of a service. */
record Observed(Part service) {
    /** The sum over all metrics whose line begins so. */
    double metric(String beginning) {
        return get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    boolean isReady() {
        return get("/q/health/ready").statusCode() == 200;
    }

    /** Tells one process from the next. */
    double startedAt() {
        return metric("process_start_time_seconds");
    }

    /** The only way in which a service may say that it cannot now. */
    static void assertUnavailable(CoreBanking.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(503);
        assertThat(outcome.header("content-type")).startsWith("application/problem+json");
        assertThat(outcome.header("retry-after")).matches("[1-9][0-9]*");
        assertThat(outcome.body().path("code").asText()).isNotBlank();
    }

    private HttpResponse<String> get(String path) {
        URI address = URI.create(Drill.STACK.settings().url(service) + path);
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
