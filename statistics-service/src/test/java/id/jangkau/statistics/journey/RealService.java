package id.jangkau.statistics.journey;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.statistics.testing.EventSender;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** The running service with empty tables, somebody who sends events, and a reader. */
@Tag("real")
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "statistics"))
abstract class RealService {
    static final String TODAY = "2026-11-23";

    @Inject
    DataSource database;

    @Inject
    SettableClock clock;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    EventSender events;

    @BeforeEach
    void empty() throws SQLException {
        clock.set(LocalDate.parse(TODAY));
        events = new EventSender(bootstrapServers);
        execute("TRUNCATE enrollment, contribution, contribution_refund, agency, flow, region_day, partner_day,"
                + " partner_transfer");
    }

    @AfterEach
    void tidy() {
        events.close();
        clock.reset();
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static RequestSpecification reader() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.STATISTICS_READER));
    }

    /** One who also sees cells of fewer than five people. */
    static RequestSpecification detail() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.STATISTICS_DETAIL));
    }

    static ConditionFactory soon() {
        return Awaitility.await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30));
    }
}
