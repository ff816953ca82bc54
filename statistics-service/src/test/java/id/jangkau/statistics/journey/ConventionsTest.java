package id.jangkau.statistics.journey;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.active;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ConventionsTest extends RealService {
    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.0.0";

    @BeforeEach
    void somethingHappened() {
        events.agency(active(id(1), 1, "2024-07-01", "2027-12-31"))
                .enrollment(protectedBy(id(11), 2, "2025-08-01", trader("51.71.01"), open("2025-08-01", "2026-12-31")))
                .send();
        soon().untilAsserted(() -> RestAssured.get("/v1/coverage")
                .then()
                .body("agencies.enrolled", equalTo(1))
                .body("agencies.active", equalTo(1))
                .body("dataAsOf", matchesPattern("\\d{4}-.*\\+08:00")));
    }

    @Test
    void answersCsvByAccept() {
        RestAssured.given()
                .accept("text/csv")
                .get("/v1/coverage?asOf=2025-06-30")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8;header=present")
                .header("Data-As-Of", containsString("+08:00"))
                .body(startsWith("region,as_of,baseline,"))
                .body(containsString("\r\n51,2025-06-30,897832,2025-06-30,"))
                .body(containsString(",52.45,813947,1300000,2025-12-31,"));
        detail().accept("text/csv").get("/v1/agencies").then().body(containsString("600001,BPR Contoh 1,51.71,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/coverage/regions",
                "/v1/coverage/occupations",
                "/v1/coverage/demographics",
                "/v1/coverage/programmes",
                "/v1/coverage/timeline",
                "/v1/coverage/cohorts",
                "/v1/coverage/contributions",
                "/v1/coverage/ticker",
                "/v1/agencies",
                "/v1/agencies/funnel",
                "/v1/reference/baselines"
            })
    void everyFigureIsAlsoATableHasATagAndSaysHowFreshItIs(String path) {
        String csv = detail().accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        long columns = csv.lines().findFirst().orElseThrow().split(",").length;
        assertThat(columns).isGreaterThan(3);
        var json = detail().get(path).then().statusCode(200).body("dataAsOf", containsString("+08:00"));
        String tag = json.extract().header("ETag");

        detail().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        detail().accept("text/csv")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void aTagHoldsForAPastDayWhateverHappensLaterAndForOneLanguageOnly() {
        String tag = RestAssured.get("/v1/coverage?asOf=2025-06-30").header("ETag");
        String today = RestAssured.get("/v1/coverage").header("ETag");
        events.enrollment(protectedBy(id(12), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")))
                .send();
        changes(today);

        RestAssured.given()
                .header("If-None-Match", tag)
                .get("/v1/coverage?asOf=2025-06-30")
                .then()
                .statusCode(304)
                .header("Vary", containsString("Accept-Language"));
        RestAssured.given()
                .header("If-None-Match", tag)
                .header("Accept-Language", "id")
                .get("/v1/coverage?asOf=2025-06-30")
                .then()
                .statusCode(200);
    }

    private static void changes(String tag) {
        soon().untilAsserted(() -> RestAssured.given()
                .header("If-None-Match", tag)
                .get("/v1/coverage")
                .then()
                .statusCode(200));
    }

    @Test
    void answersTheTimelineAsSdmxCsv() {
        RestAssured.given()
                .accept(SDMX)
                .get("/v1/coverage/timeline?from=2025-06-01&to=2025-08-31&bucket=month")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(SDMX))
                .body(startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,"))
                .body(containsString("dataflow,JANGKAU:COVERAGE(1.0.0),I,M,51,REGISTERED,2025-08,1,PS,A\r\n"))
                .body(containsString("TOTAL,2025-08,897833,PS,A"));
    }

    @Test
    void compressesAndRefusesWhatItCannotWrite() {
        RestAssured.given()
                .header("Accept-Encoding", "gzip")
                .get("/v1/coverage/regions")
                .then()
                .header("Content-Encoding", "gzip")
                .body("items.size()", equalTo(9));
        RestAssured.given()
                .accept("application/xml")
                .get("/v1/coverage")
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void takesAnEmptyWishForNoneAndRefusesOneThatItCannotRead() {
        RestAssured.given().header("Accept", "").get("/v1/coverage").then().statusCode(200);
        for (String unreadable : List.of("json", "application/json, /", "a/b/c")) {
            RestAssured.given()
                    .header("Accept", unreadable)
                    .get("/v1/coverage")
                    .then()
                    .statusCode(406)
                    .body("code", equalTo("NOT_ACCEPTABLE"));
        }
    }

    @Test
    void setsUniversesSideBySide() {
        RestAssured.get("/v1/coverage?asOf=2025-06-30")
                .then()
                .body("universe.name", equalTo("authority"))
                .body("universes.name", equalTo(List.of("authority", "statistics-office")))
                .body("universes[1].coveragePercent", equalTo(33.63f))
                .body("notes.find { it.code == 'TARGET_REMARK' }.text", containsString("462 thousand"));
        RestAssured.get("/v1/coverage?asOf=2025-06-30&universe=statistics-office")
                .then()
                .body("coveragePercent", equalTo(33.63f))
                .body("uncovered", not(equalTo(813_947)));
    }
}
