package id.jangkau.statistics.journey;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.jangkau.event.Topics;
import id.jangkau.foundation.testing.DatabaseOutage;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class OutageTest extends RealService {
    private static final int WORKERS = 1_200;

    @Inject
    MeterRegistry metrics;

    @Test
    void waitsForTheDatabaseParksNothingAndGoesOnByItself() {
        double parked = count("parked");
        double applied = count("applied");

        DatabaseOutage.during(() -> {
            for (int i = 0; i < WORKERS; i++) {
                events.enrollment(
                        protectedBy(id(800_000 + i), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")));
            }
            events.send();
            soon().during(Duration.ofSeconds(3)).until(() -> count("applied") == applied);
            RestAssured.get("/q/health/live").then().statusCode(200);
        });

        soon().untilAsserted(() -> reader().get("/v1/coverage?asOf=" + TODAY)
                .then()
                .statusCode(200)
                .body("participants.activeSince", equalTo(WORKERS)));
        soon().until(() -> count("applied") == applied + WORKERS);
        assertThat(count("parked")).isEqualTo(parked);
    }

    private double count(String outcome) {
        return metrics.counter("jangkau.events", "topic", Topics.ENROLLMENTS, "outcome", outcome)
                .count();
    }
}
