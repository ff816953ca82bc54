package id.jangkau.statistics.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class StreamTest extends RealService {
    @Inject
    MeterRegistry metrics;

    @Test
    void showsTheCoverageAtOnceAndEachChangeToEveryViewerForOneQueryATick() throws Exception {
        List<List<String>> seen = new CopyOnWriteArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int viewer = 0; viewer < 20; viewer++) {
                watch(client, seen);
            }
            soon().untilAsserted(() -> assertThat(seen)
                    .hasSize(20)
                    .allSatisfy(lines -> assertThat(lines)
                            .contains("event:coverage")
                            .anyMatch(line -> line.startsWith("data:") && line.contains("\"total\":897832"))));

            double before = ticks();
            long start = System.nanoTime();
            events.enrollment(protectedBy(id(80), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")))
                    .send();

            soon().untilAsserted(() -> assertThat(seen)
                    .allSatisfy(lines -> assertThat(lines)
                            .anyMatch(line -> line.startsWith("data:") && line.contains("\"total\":897833"))));
            double most = 2 + (System.nanoTime() - start) / 250e6;
            assertThat(ticks() - before).isLessThanOrEqualTo(most);
            assertThat(seen.getFirst().stream().filter(line -> line.startsWith("data:")))
                    .doesNotHaveDuplicates();
            client.shutdownNow();
        }
        nobodyIsAskedWhenNobodyWatches();
    }

    private void nobodyIsAskedWhenNobodyWatches() {
        double[] last = {-1};
        soon().pollInterval(Duration.ofSeconds(1)).until(() -> {
            double before = last[0];
            last[0] = ticks();
            return last[0] == before;
        });
    }

    private double ticks() {
        return metrics.counter("jangkau.coverage.ticks").count();
    }

    private void watch(HttpClient client, List<List<String>> seen) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/coverage/stream"))
                .header("Authorization", "Bearer " + Tokens.of(Roles.STATISTICS_READER))
                .build();
        List<String> lines = new CopyOnWriteArrayList<>();
        seen.add(lines);
        Thread.startVirtualThread(() -> {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                new BufferedReader(new InputStreamReader(answer.body(), UTF_8))
                        .lines()
                        .forEach(lines::add);
            } catch (IOException | UncheckedIOException closed) {
                lines.add("closed");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
