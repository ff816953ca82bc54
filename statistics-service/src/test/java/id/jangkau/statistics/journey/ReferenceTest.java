package id.jangkau.statistics.journey;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ReferenceTest extends RealService {
    private static final String BASELINE = """
            {"region": "51", "asOf": "2025-06-30", "value": %d, "source": "corrected release",
             "definition": "participants", "remark": {"en": "corrected", "id": "dikoreksi"}}""";

    @AfterEach
    void forget() throws SQLException {
        execute("DELETE FROM reference_figure WHERE recorded_by <> 'migration'");
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneStaysReadable() {
        admin().body(BASELINE.formatted(897_900))
                .put("/v1/reference/baselines")
                .then()
                .statusCode(200)
                .body("items[0].version", equalTo(2))
                .body("items[0].recordedBy", equalTo("statistics-admin-1"))
                .body("items[0].recordedAt", startsWith(TODAY));
        admin().body(BASELINE.formatted(897_900))
                .put("/v1/reference/baselines")
                .then()
                .body("items[0].version", equalTo(2));

        reader().get("/v1/reference/baselines?region=51")
                .then()
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items.inForce", equalTo(List.of(true, false)))
                .body("items[1].value", equalTo(897_832));
        RestAssured.get("/v1/coverage?asOf=2025-06-30")
                .then()
                .body("participants.total", equalTo(897_900))
                .body("gap", equalTo(402_100))
                .body("notes.code", hasItem("BASELINE_REMARK"));
    }

    @Test
    void theFigureOfTheNewestDayHoldsFromThatDayOn() {
        admin().body("""
                        {"region": "51.71", "name": "authority", "asOf": "2026-01-31", "value": 400000,
                         "source": "a release", "definition": "working population", "byDefault": true}""").put("/v1/reference/universes").then().statusCode(200);

        RestAssured.get("/v1/coverage?region=51.71&asOf=2026-01-31").then().body("universe.value", equalTo(400_000));
        RestAssured.get("/v1/coverage?region=51.71&asOf=2026-01-30")
                .then()
                .body("notes.code", hasItem("UNIVERSE_MISSING"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "baselines | {} | region,asOf,value,source",
                "universes | {\"region\": \"99\", \"name\": \"A B\", \"asOf\": \"2025-02-30\", \"value\": 0, \"source\": \" \"}"
                        + " | region,name,asOf,value,source,definition",
                "targets | {\"region\": \"51\", \"asOf\": \"2025-01-01\", \"value\": 5, \"source\": \"s\", \"partner\": \"x\","
                        + " \"remark\": {\"en\": \"only\"}} | asOf,due,partner,remark.id",
                "baselines | {\"region\": \"51\", \"asOf\": \"2030-01-01\", \"value\": 5, \"source\": \"s\", \"name\": \"n\"}"
                        + " | asOf,name"
            })
    void namesEveryFieldThatIsWrong(String kind, String body, String fields) {
        admin().body(body)
                .put("/v1/reference/" + kind)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems(fields.split(",")))
                .body("errors", hasSize(fields.split(",").length));
    }

    @Test
    void onlyAnAdministratorMaySetThem() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.STATISTICS_DETAIL))
                .contentType("application/json")
                .body(BASELINE.formatted(1))
                .put("/v1/reference/baselines")
                .then()
                .statusCode(403);
        admin().body("{}").put("/v1/reference/wishes").then().statusCode(404);
    }

    private static RequestSpecification admin() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.STATISTICS_ADMIN))
                .contentType("application/json");
    }
}
