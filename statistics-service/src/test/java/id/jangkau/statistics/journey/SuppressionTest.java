package id.jangkau.statistics.journey;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SuppressionTest extends RealService {
    @BeforeEach
    void threeWorkBesideMany() {
        enroll(100, 3, "51.01.01");
        enroll(200, 12, "51.02.01");
        enroll(300, 40, "51.71.01");
        events.send();
        soon().untilAsserted(() -> RestAssured.get("/v1/coverage").then().body("agencies.enrolled", equalTo(55)));
    }

    @Test
    void hidesASmallRegencyAndTheNextSmallestFromThoseWithoutTheRole() {
        RestAssured.get("/v1/coverage/regions?asOf=2025-12-31")
                .then()
                .body("items.find { it.region == '51.01' }.registered", nullValue())
                .body("items.find { it.region == '51.01' }.suppressed", equalTo(true))
                .body("items.find { it.region == '51.01' }.coverage.agencies.enrolled", nullValue())
                .body("items.find { it.region == '51.02' }.registered", nullValue())
                .body("items.find { it.region == '51.71' }.registered", equalTo(40))
                .body("items.find { it.region == '51.08' }.registered", equalTo(0));
        for (String hidden : new String[] {"51.01", "51.02"}) {
            reader().get("/v1/coverage?asOf=2025-12-31&region=" + hidden)
                    .then()
                    .body("agencies.enrolled", nullValue())
                    .body("suppressed", equalTo(true))
                    .body("notes.code", hasItem("SUPPRESSED"));
        }
        detail().get("/v1/coverage/regions?asOf=2025-12-31")
                .then()
                .body("items.find { it.region == '51.01' }.registered", equalTo(3))
                .body("items.find { it.region == '51.02' }.registered", equalTo(12));
    }

    @Test
    void hidesTheDistrictsOfAHiddenRegencyAndItsOccupations() {
        reader().get("/v1/coverage/regions?parent=51.02&asOf=2025-12-31")
                .then()
                .body("items.find { it.region == '51.02.01' }.registered", nullValue());
        reader().get("/v1/coverage/occupations?region=51.02&asOf=2025-12-31")
                .then()
                .body("items", hasSize(1))
                .body("items[0].registered", nullValue())
                .body("items[0].suppressed", equalTo(true));
        RestAssured.get("/v1/coverage/occupations?asOf=2025-12-31").then().body("items[0].registered", equalTo(55));
    }

    @Test
    void showsDistrictsAtTheEndsOfMonthsAndTheirTimelineByMonth() {
        reader().get("/v1/coverage?region=51.71.01&asOf=2025-12-30")
                .then()
                .body("asOf", equalTo("2025-11-30"))
                .body("notes.code", hasItem("MONTH_END_ONLY"));
        reader().get("/v1/coverage/timeline?region=51.71.01&from=2025-08-15&to=2025-09-02&bucket=day")
                .then()
                .body("bucket", equalTo("month"))
                .body("from", equalTo("2025-08-01"))
                .body("items", hasSize(2));
        RestAssured.get("/v1/coverage/timeline?region=51.01&from=2025-07-01&to=2025-09-30")
                .then()
                .body("items.registered", equalTo(Arrays.asList(null, null, null)))
                .body("items.suppressed", hasItem(true));
        detail().get("/v1/coverage/timeline?region=51.01&from=2025-07-01&to=2025-09-30")
                .then()
                .body("items[1].registered", equalTo(3));
    }

    @Test
    void keepsTheMonthThatRunsForThoseWithTheRole() {
        enroll(400, 12, "51.71.01", "2026-11-10");
        events.send();
        soon().untilAsserted(() -> detail().get("/v1/coverage/cohorts?from=2026-10&to=2026-11")
                .then()
                .body("items.registered", equalTo(List.of(12))));
        reader().get("/v1/coverage/cohorts?from=2026-10&to=2026-11").then().body("items", hasSize(0));
    }

    private void enroll(int first, int workers, String district) {
        enroll(first, workers, district, "2025-08-01");
    }

    private void enroll(int first, int workers, String district, String day) {
        for (int i = 0; i < workers; i++) {
            events.enrollment(protectedBy(id(first + i), 2, day, trader(district), open(day, "2026-12-31")));
        }
    }
}
