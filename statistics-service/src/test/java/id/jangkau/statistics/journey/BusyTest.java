package id.jangkau.statistics.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static org.hamcrest.Matchers.equalTo;

/** A consumer whose batch takes long is busy, neither dead nor unable. */
@QuarkusTest
class BusyTest extends RealService {
    @Test
    void aBatchThatTakesLongLeavesTheServiceAliveAndReady() throws SQLException {
        soon().untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(200));
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE enrollment IN ACCESS EXCLUSIVE MODE");
            events.enrollment(protectedBy(id(900_001), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")));
            events.send();
            soon().until(() -> somebodyWaits(statement));

            RestAssured.get("/q/health/live").then().statusCode(200);
            RestAssured.get("/q/health/ready").then().statusCode(200);
            other.rollback();
            other.setAutoCommit(true);
        }
        soon().untilAsserted(() -> detail().get("/v1/coverage?asOf=" + TODAY)
                .then()
                .statusCode(200)
                .body("participants.activeSince", equalTo(1)));
    }

    private static boolean somebodyWaits(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")) {
            return waiting.next() && waiting.getInt(1) > 0;
        }
    }
}
