package id.jangkau.statistics.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentState;
import id.jangkau.event.Topics;
import id.jangkau.foundation.consumer.EventLog;
import id.jangkau.foundation.consumer.LogReader;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.statistics.testing.History;
import id.jangkau.statistics.testing.TableDumps;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static id.jangkau.statistics.testing.Samples.active;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class RebuildTest extends RealService {
    private static final int FIRST_LIVE = 900_000;

    @Inject
    Jdbi sql;

    @Inject
    EventLog log;

    @Inject
    MeterRegistry metrics;

    @Test
    void aRebuildUnderLiveTrafficEqualsWhatWasKeptAllAlongAndFiguresNeverGoBackwards() throws InterruptedException {
        TableDumps tables = new TableDumps(sql);
        rebuild(); // what other tests have sent
        send(History.of(400, new Random(7)));
        events.agency(active(id(1), 1, "2025-01-01", "2026-12-31"))
                .raw(Topics.ENROLLMENTS, id(5), "id.jangkau.registration.enrollment.registered", "{\"broken\":")
                .send();
        soon().until(this::allIsConsumed);
        String kept = tables.all();

        rebuild();
        assertThat(tables.all()).isEqualTo(kept);

        List<Integer> served = new CopyOnWriteArrayList<>();
        AtomicBoolean watching = new AtomicBoolean(true);
        Thread watcher = Thread.startVirtualThread(() -> {
            while (watching.get()) {
                served.add(reader().get("/v1/coverage?asOf=" + TODAY)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("participants.activeSince"));
            }
        });
        Thread live = Thread.startVirtualThread(() -> sendOneByOne(600));
        rebuild();
        rebuild();
        live.join();
        soon().until(this::allIsConsumed);
        watching.set(false);
        watcher.join();
        String keptAndSwitched = tables.all();

        assertThat(served).hasSizeGreaterThan(5).isSorted();
        assertThat(served.getLast()).isGreaterThan(served.getFirst());
        rebuild();
        assertThat(tables.all()).isEqualTo(keptAndSwitched);
    }

    @Test
    void tellsHowFarItHasComeAndRunsOnceAtATime() {
        send(History.of(50, new Random(8)));
        admin().post("/v1/projection/rebuild").then().statusCode(202).body("state", equalTo("RUNNING"));
        int second = admin().post("/v1/projection/rebuild").statusCode();

        finished();

        assertThat(second).isIn(409, 202); // 202 only where the first one was done by then
        int read = admin().get("/v1/projection/rebuild").then().extract().path("eventsRead");
        int total = admin().get("/v1/projection/rebuild").then().extract().path("eventsTotal");
        assertThat(read).isEqualTo(total).isPositive();
    }

    @Test
    void oneThatWasInterruptedIsSaidToBeAndTheNextBeginsAnew() throws Exception {
        execute("INSERT INTO rebuild_run (state, started_at) VALUES ('RUNNING', now())");
        execute("CREATE SCHEMA rebuild CREATE TABLE enrollment (left_behind integer)");

        admin().get("/v1/projection/rebuild").then().statusCode(200).body("state", equalTo("INTERRUPTED"));
        rebuild();
    }

    @Test
    void isForAdministratorsOnly() {
        reader().post("/v1/projection/rebuild").then().statusCode(403);
        reader().get("/v1/projection/rebuild").then().statusCode(403);
    }

    private void rebuild() {
        admin().post("/v1/projection/rebuild").then().statusCode(202);
        finished();
    }

    private void finished() {
        soon().until(() -> {
            String state =
                    admin().get("/v1/projection/rebuild").then().extract().path("state");
            assertThat(state).isNotIn("FAILED", "INTERRUPTED");
            return state.equals("FINISHED");
        });
        soon().until(() -> sql.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) = 0 FROM pg_locks WHERE locktype = 'advisory' AND objid = 5")
                .mapTo(Boolean.class)
                .one()));
    }

    private boolean allIsConsumed() {
        double consumed = metrics.find("jangkau.events").tag("topic", Topics.ENROLLMENTS).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
        try (LogReader reader = log.read(Set.of(Topics.ENROLLMENTS), 1)) {
            return consumed >= reader.size();
        }
    }

    private void send(History history) {
        for (Object event : history.events()) {
            switch (event) {
                case EnrollmentState state -> events.enrollment(state);
                case ContributionPaid paid -> events.contribution(paid);
                case ContributionRefunded refunded -> events.refund(refunded);
                default -> throw new IllegalArgumentException(event.toString());
            }
        }
        events.send();
    }

    private void sendOneByOne(int workers) {
        List<EnrollmentState> states = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            states.add(protectedBy(id(FIRST_LIVE + i), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")));
        }
        states.forEach(state -> events.enrollment(state).send());
    }

    private static RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.STATISTICS_ADMIN));
    }
}
