package id.jangkau.statistics.journey;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.testing.Samples;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PublishedFiguresTest extends RealService {
    private static final int AGENCIES = 128;
    private static final int ACTIVE = 22;
    private static final int WORKERS = 3_393;

    @Test
    void answersThePublishedFiguresOfJune2025() {
        for (int i = 1; i <= AGENCIES; i++) {
            events.agency(
                    i <= ACTIVE
                            ? Samples.active(Samples.id(i), i, "2024-07-01", "2027-12-31")
                            : Samples.prospect(Samples.id(i), i));
        }
        for (int i = 0; i < WORKERS; i++) {
            var worker = Samples.id(1_000 + i);
            var trader = Samples.trader(Samples.id(1 + i % ACTIVE), "51.71.01");
            events.enrollment(Samples.registered(worker, "2025-03-14", trader))
                    .enrollment(Samples.protectedBy(
                            worker, 2, "2025-03-14", trader, Samples.open("2025-03-15", "2025-08-31")))
                    .contribution(Samples.contribution(Samples.id(10_000 + i), worker, "2025-03-15", trader));
        }
        events.send();

        soon().untilAsserted(() -> reader().get("/v1/coverage?region=51&asOf=2025-06-30")
                .then()
                .statusCode(200)
                .body("agencies.active", equalTo(22))
                .body("agencies.listed", equalTo(128))
                .body("agencies.percent", equalTo(17.19f))
                .body("agencies.enrolled", equalTo(WORKERS))
                .body("participants.total", equalTo(897_832))
                .body("participants.registeredSince", equalTo(0))
                .body("universe.value", equalTo(1_711_779))
                .body("coveragePercent", equalTo(52.45f))
                .body("uncovered", equalTo(813_947))
                .body("target.value", equalTo(1_300_000))
                .body("gap", equalTo(402_168))
                .body("pace.requiredPerDay", equalTo(2_185.70f))
                .body("pace.projectedOn", nullValue())
                .body("notes.code", hasItem("TARGET_REMARK")));
    }
}
