package id.jangkau.statistics.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.active;
import static id.jangkau.statistics.testing.Samples.closed;
import static id.jangkau.statistics.testing.Samples.contribution;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.prospect;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.refund;
import static id.jangkau.statistics.testing.Samples.trader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ReadingTest extends RealService {
    @BeforeEach
    void somethingHappened() {
        var denpasar = trader(id(1), "51.71.01");
        var badung = trader(id(1), "51.03.02");
        events.agency(active(id(1), 1, "2024-07-01", "2027-12-31"))
                .agency(active(id(2), 2, "2024-07-01", "2025-12-31"))
                .agency(prospect(id(3), 3))
                .enrollment(protectedBy(id(11), 2, "2025-03-14", denpasar, open("2025-03-15", "2025-12-31")))
                .enrollment(protectedBy(
                        id(12), 3, "2025-08-01", badung, closed("2025-08-01", "2025-08-31", "2025-12-01", "LAPSED")))
                .enrollment(protectedBy(id(13), 2, "2025-08-02", badung, open("2025-08-02", "2025-12-31")))
                .contribution(contribution(id(21), id(11), "2025-03-15", denpasar))
                .send();
        soon().untilAsserted(() -> detail().get("/v1/agencies")
                .then()
                .body("items", hasSize(3))
                .body("items.enrolled.sum()", equalTo(3))
                .body("items.contributions.sum()", equalTo(36_800)));
    }

    @Test
    void showsTheNineRegencies() {
        detail().get("/v1/coverage/regions?asOf=2025-12-31")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.find { it.region == '51.71' }.registered", equalTo(1))
                .body("items.find { it.region == '51.71' }.contributions", equalTo(36_800))
                .body("items.find { it.region == '51.03' }.active", equalTo(1))
                .body("items.find { it.region == '51.03' }.lapsed", equalTo(1))
                .body("items.find { it.region == '51.03' }.coverage.universe", nullValue())
                .body("items.find { it.region == '51.03' }.coverage.notes.code", hasItem("UNIVERSE_MISSING"));
    }

    @Test
    void countsWhatHappenedAfterTheBaselineAndNothingElse() {
        detail().get("/v1/coverage?asOf=2025-08-31")
                .then()
                .body("participants.registeredSince", equalTo(2))
                .body("participants.activeSince", equalTo(2))
                .body("participants.total", equalTo(897_834))
                .body("pace.perDay30", equalTo(0.03f)) // 1 ÷ 30: August 1st is the thirty-first day back
                .body("pace.projectedOn", nullValue())
                .body("notes.code", hasItem("PROJECTION_TOO_FAR"));
        detail().get("/v1/coverage?asOf=2025-05-31")
                .then()
                .body("participants.total", nullValue())
                .body("agencies.enrolled", equalTo(1))
                .body("notes.code", hasItem("BASELINE_MISSING"));
    }

    @Test
    void knowsNoAgenciesOfADistrict() {
        detail().get("/v1/coverage?region=51.71.01&asOf=2025-08-31")
                .then()
                .body("agencies.enrolled", equalTo(1))
                .body("agencies.listed", nullValue())
                .body("notes.code", hasItem("AGENCIES_BY_REGENCY"));
    }

    @Test
    void showsTheOccupationsOfARegion() {
        detail().get("/v1/coverage/occupations?region=51.03&asOf=2025-12-31")
                .then()
                .body("items", hasSize(1))
                .body("items[0].occupation", equalTo("TRADER"))
                .body("items[0].registered", equalTo(2))
                .body("items[0].active", equalTo(1));
    }

    @Test
    void breaksARegionDown() {
        detail().get("/v1/coverage/demographics?region=51.03&asOf=2025-12-31")
                .then()
                .body("items[0].sex", equalTo("FEMALE"))
                .body("items[0].ageBand", equalTo("25-34"))
                .body("items[0].registered", equalTo(2));
        detail().get("/v1/coverage/programmes?asOf=2025-12-31")
                .then()
                .body("items[0].programmes", equalTo("JHT+JKK+JKM"))
                .body("items[0].registered", equalTo(3));
        detail().get("/v1/coverage/regions?parent=51.03&asOf=2025-12-31")
                .then()
                .body("items", hasSize(6))
                .body("items.find { it.region == '51.03.02' }.registered", equalTo(2));
    }

    @Test
    void followsFlowsStocksCohortsAndMoneyThroughTime() {
        detail().get("/v1/coverage/timeline?from=2025-03-01&to=2025-12-31")
                .then()
                .body("bucket", equalTo("month"))
                .body("items", hasSize(10))
                .body("items[0].activated", equalTo(1))
                .body("items[0].contributions", equalTo(36_800))
                .body("items[0].total", nullValue())
                .body("items[5].active", equalTo(3))
                .body("items[5].total", equalTo(897_834))
                .body("items[9].lapsed", equalTo(1))
                .body("items[9].active", equalTo(2));
        detail().get("/v1/coverage/cohorts?from=2025-01&to=2025-12")
                .then()
                .body("items", hasSize(2))
                .body("items[1].month", equalTo("2025-08"))
                .body("items[1].registered", equalTo(2))
                .body("items[1].activeAfter.'3'", equalTo(2))
                .body("items[1].activeAfter.'6'", equalTo(1))
                .body("items[1].activeAfter.'12'", equalTo(1));
        detail().get("/v1/coverage/contributions?from=2025-01&to=2025-12")
                .then()
                .body("items", hasSize(1))
                .body("items[0].key", equalTo("51.71"))
                .body("items[0].rupiah", equalTo(36_800));
        RestAssured.get("/v1/coverage/ticker?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ACTIVATED"))
                .body("items[0].regency", equalTo("51.03"));
    }

    @Test
    void whatIsGivenBackCountsAgainstTheMonthInWhichItIs() {
        var paid = contribution(id(950), id(951), "2025-10-14", trader("51.08.06"));
        events.contribution(paid).refund(refund(paid, "2025-11-02")).send();

        soon().untilAsserted(() -> detail().get("/v1/coverage/contributions?from=2025-10&to=2025-11")
                .then()
                .body("items.findAll { it.key == '51.08' }.rupiah", contains(36_800, -36_800))
                .body("items.findAll { it.key == '51.08' }.payers", contains(1, 1)));
        reader().get("/v1/coverage/contributions?from=2025-11&to=2025-11")
                .then()
                .body("items.find { it.key == '51.08' }.rupiah", nullValue());
    }

    @Test
    void pagesThroughAgencies() {
        String next = detail().get("/v1/agencies?sort=name&limit=2").path("nextCursor");

        detail().queryParam("cursor", next)
                .get("/v1/agencies?sort=name&limit=2")
                .then()
                .body("items", hasSize(1))
                .body("items[0].bankCode", equalTo("600003"))
                .body("nextCursor", nullValue());
        detail().get("/v1/agencies?status=PROSPECT").then().body("items", hasSize(1));
    }

    @Test
    void showsTheFunnelOfADay() {
        detail().get("/v1/agencies/funnel?asOf=2026-01-31")
                .then()
                .body("listed", equalTo(3))
                .body("active", equalTo(1))
                .body("percent", equalTo(33.33f))
                .body("byStatus.find { it.status == 'PROSPECT' }.count", equalTo(1));
    }

    @Test
    void ranksAgencies() {
        detail().get("/v1/agencies?sort=name&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].bankCode", equalTo("600001"))
                .body("items[0].lastEnrollmentOn", equalTo("2025-08-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/coverage?region=99, region, REGION_UNKNOWN",
        "/v1/coverage/occupations?region=51.99, region, REGION_UNKNOWN",
        "/v1/coverage/stream?region=x, region, REGION_UNKNOWN",
        "/v1/coverage?asOf=2025-02-30, asOf, WRONG_TYPE",
        "/v1/coverage/regions?asOf=yesterday, asOf, WRONG_TYPE",
        "/v1/agencies/funnel?asOf=2025-13-01, asOf, WRONG_TYPE",
        "/v1/agencies?sort=luck, sort, SORT_UNKNOWN",
        "/v1/agencies?limit=0, limit, OUT_OF_RANGE",
        "/v1/agencies?limit=x, limit, WRONG_TYPE",
        "/v1/agencies?limit=501, limit, OUT_OF_RANGE",
        "/v1/agencies?status=HAPPY, status, STATUS_UNKNOWN",
        "/v1/agencies?cursor=abc, cursor, CURSOR_BROKEN",
        "/v1/coverage?universe=martians, universe, UNIVERSE_UNKNOWN",
        "/v1/coverage/regions?parent=51.71.01, parent, NO_REGIONS_WITHIN",
        "/v1/coverage/timeline?from=2025-02-01&to=2025-01-31, from, FROM_AFTER_TO",
        "/v1/coverage/timeline?from=2000-01-01&bucket=day, from, RANGE_TOO_LONG",
        "/v1/coverage/timeline?from=0001-01-01&bucket=month, from, RANGE_TOO_LONG",
        "/v1/coverage/timeline?bucket=hour, bucket, BUCKET_UNKNOWN",
        "/v1/coverage/timeline?to=2025-02-30, to, WRONG_TYPE",
        "/v1/coverage/cohorts?from=2025-13, from, WRONG_TYPE",
        "/v1/coverage/cohorts?from=2025-05&to=2025-04, from, FROM_AFTER_TO",
        "/v1/coverage/contributions?by=luck, by, KEY_UNKNOWN",
        "/v1/coverage/ticker?limit=101, limit, OUT_OF_RANGE",
        "/v1/reference/targets?region=99, region, REGION_UNKNOWN"
    })
    void saysWhichParameterIsWrong(String path, String field, String code) {
        for (String language : new String[] {"en", "id"}) {
            detail().header("Accept-Language", language)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INVALID_REQUEST"))
                    .body("errors[0].field", equalTo(field))
                    .body("errors[0].code", equalTo(code))
                    .body("errors[0].detail", containsString(" "));
        }
    }

    @Test
    void answersProblemsForWhatIsNotThere() {
        detail().get("/v1/nothing").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        detail().delete("/v1/coverage").then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void explainsItsFormulas() {
        RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", notNullValue())
                .body(containsString("target.value − participants.total"));
    }
}
