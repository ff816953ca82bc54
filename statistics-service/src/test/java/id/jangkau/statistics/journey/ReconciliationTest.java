package id.jangkau.statistics.journey;

import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.statistics.projection.ProjectEnrollments;
import id.jangkau.statistics.projection.domain.RecordedState;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static id.jangkau.statistics.testing.Samples.contribution;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class ReconciliationTest extends RealService {
    @Inject
    ProjectEnrollments enrollments;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void project() {
        var state = protectedBy(id(7), 2, "2025-03-14", trader("51.71.01"), open("2025-03-15", "2025-05-31"));
        var paid = contribution(id(8), id(7), "2025-03-15", trader("51.71.01"));
        QuarkusTransaction.requiringNew()
                .run(() -> enrollments.project(List.of(RecordedState.of(state, EPOCH)), List.of(paid), List.of()));
    }

    @Test
    void countersAreWhatTheirRowsAddUpTo() {
        auditor()
                .get("/v1/projection/reconciliation")
                .then()
                .statusCode(200)
                .body("reconciled", equalTo(true))
                .body("counters.drift", equalTo(0))
                .body("counters.differences", hasSize(0));
    }

    @Test
    void listsEachCounterThatDiffersWithWhatIsKeptAndWhatItShouldBe() throws SQLException {
        execute(
                "UPDATE region_day SET contributions = contributions + 1 WHERE region = '51.71' AND day = '2025-03-15'");
        execute("DELETE FROM partner_day WHERE day = '2025-03-14'");
        execute("INSERT INTO region_day VALUES ('51.01', '2025-03-14', 1, 0, 0, 0, 0, 0)");

        auditor()
                .get("/v1/projection/reconciliation")
                .then()
                .statusCode(200)
                .body("reconciled", equalTo(false))
                .body("counters.drift", equalTo(3))
                .body(
                        "counters.differences.key",
                        containsInAnyOrder("51.71 2025-03-15", id(1) + " 2025-03-14", "51.01 2025-03-14"))
                .body("counters.differences.find { it.key == '51.71 2025-03-15' }.kept.contributions", equalTo(36_801))
                .body(
                        "counters.differences.find { it.key == '51.71 2025-03-15' }.recomputed.contributions",
                        equalTo(36_800));
        assertThat(metrics.get("jangkau.reconciliation.drift")
                        .tag("against", "rows")
                        .gauge()
                        .value())
                .isEqualTo(3);
    }

    @Test
    void isForAdministratorsAndAuditors() {
        reader().get("/v1/projection/reconciliation").then().statusCode(403);
    }

    private static RequestSpecification auditor() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.AUDITOR));
    }
}
