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
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
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
    private static final int VIEWERS = 200;
    private static final int SENT = 400;

    @Inject
    MeterRegistry metrics;

    @Inject
    Jdbi sql;

    @Test
    void showsTheCoverageAtOnceAndEachChangeToEveryViewerForOneQueryATick() throws Exception {
        List<List<String>> seen = new CopyOnWriteArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        try {
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
        } finally {
            client.shutdownNow();
        }
        nobodyIsAskedWhenNobodyWatches();
    }

    @Test
    void twoHundredViewersAndAHundredEventsASecondCostOneQueryATick() throws Exception {
        List<List<String>> seen = new CopyOnWriteArrayList<>();
        AtomicInteger queries = new AtomicInteger();
        sql.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                if (context.getRenderedSql().contains("agencies_listed")) {
                    queries.incrementAndGet();
                }
            }
        });
        HttpClient client = HttpClient.newHttpClient();
        try {
            for (int viewer = 0; viewer < VIEWERS; viewer++) {
                watch(client, seen);
            }
            soon().untilAsserted(() -> assertThat(seen)
                    .allSatisfy(lines -> assertThat(lines).anyMatch(line -> line.contains("\"total\":897832"))));
            double ticks = ticks();
            int asked = queries.get();
            long start = System.nanoTime();

            for (int sent = 0; sent < SENT; sent++) {
                long due = start + sent * 10_000_000L;
                soon().pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> System.nanoTime() >= due);
                events.enrollment(protectedBy(
                                id(600_000 + sent), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")))
                        .send();
            }
            soon().untilAsserted(() -> assertThat(seen)
                    .allSatisfy(lines ->
                            assertThat(lines).anyMatch(line -> line.contains("\"total\":" + (897_832 + SENT)))));

            double most = 2 + (System.nanoTime() - start) / 250e6;
            assertThat((double) queries.get() - asked).isLessThanOrEqualTo(most).isGreaterThan(2);
            assertThat(ticks() - ticks).isLessThanOrEqualTo(most);
        } finally {
            client.shutdownNow();
            sql.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }
    }

    @Test
    void whoComesBackHearsNothingUntilTheFiguresDiffer() throws Exception {
        List<List<String>> seen = new CopyOnWriteArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        try {
            watch(client, seen);
            soon().until(() -> seen.getFirst().stream().anyMatch(line -> line.startsWith("data:")));
            String id = seen.getFirst().stream()
                    .filter(line -> line.startsWith("id:"))
                    .findFirst()
                    .orElseThrow()
                    .substring(3);

            watch(client, seen, "Last-Event-ID", id);
            watch(client, seen, "Last-Event-ID", "of-other-figures");
            soon().until(() -> seen.get(2).stream().anyMatch(line -> line.startsWith("data:")));
            events.enrollment(protectedBy(id(81), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")))
                    .send();

            soon().until(() -> seen.get(1).stream().anyMatch(line -> line.contains("\"total\":897833")));
            assertThat(seen.get(1)).noneMatch(line -> line.contains("\"total\":897832"));
            assertThat(seen.get(1)).noneMatch(line -> line.equals("id:" + id));
        } finally {
            client.shutdownNow();
        }
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

    private void watch(HttpClient client, List<List<String>> seen, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/coverage/stream"))
                .headers("Authorization", "Bearer " + Tokens.of(Roles.STATISTICS_READER))
                .headers(headers.length == 0 ? new String[] {"Accept", "text/event-stream"} : headers)
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
