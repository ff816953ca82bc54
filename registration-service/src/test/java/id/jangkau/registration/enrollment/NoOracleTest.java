package id.jangkau.registration.enrollment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.http.Header;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** What another bank knows of a person shows neither in the answer nor in what is done to give it. */
@RegistrationTest
class NoOracleTest {
    private static final String UUIDS = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private Bank asking;
    private Bank other;

    /** All that a bank can see of an answer but for ids and codes, and what the database was asked for it. */
    private record Seen(int status, List<String> headers, String body, List<String> statements) {}

    @BeforeEach
    void twoBanksInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        asking = Bank.inForce();
        other = Bank.inForce();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
        database.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    @Test
    void anUnknownPersonAndTwoThatAnotherBankKnowsAreAnsweredAlike() {
        Worker unknown = Worker.valid();
        Worker known = Worker.valid();
        other.enroll(known.again().with("TRADER", "DRIVER")).then().statusCode(201);
        Worker ofAnotherName = Worker.valid();
        other.enroll(ofAnotherName.again().with("NI LUH CONTOH", "NI KETUT LAIN"))
                .then()
                .statusCode(201);

        Seen first = seen(unknown);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.statements()).hasSize(3); // how to plan, one read, one write
        assertThat(seen(known)).isEqualTo(first);
        assertThat(seen(ofAnotherName)).isEqualTo(first);
    }

    @Test
    void refusalsOfWhoIsKnownByAnotherNameAreThoseOfAnUnknownPerson() {
        Worker unknown = Worker.valid().with("1000000", "999999");
        Worker ofAnotherName = Worker.valid().with("1000000", "999999");
        other.enroll(ofAnotherName.again().with("999999", "1000000").with("NI LUH CONTOH", "NI KETUT LAIN"))
                .then()
                .statusCode(201);

        Seen first = seen(unknown);
        assertThat(first.status()).isEqualTo(422);
        assertThat(seen(ofAnotherName)).isEqualTo(first);
    }

    @Test
    void aCorrectedNameIsAnsweredAlikeWhetherOrNotAnotherBankKnowsThePerson() {
        Worker alone = Worker.valid();
        Worker shared = Worker.valid();
        other.enroll(shared.again().with("TRADER", "DRIVER")).then().statusCode(201);
        String patch = "{\"participant\": {\"fullName\": \"NI LUH BENAR\"}}";
        String idOfAlone = asking.enroll(alone).path("id");
        String idOfShared = asking.enroll(shared).path("id");

        assertThat(masked(asking.correct(idOfShared, patch), shared))
                .isEqualTo(masked(asking.correct(idOfAlone, patch), alone));
        assertThat(masked(asking.read(idOfShared), shared)).isEqualTo(masked(asking.read(idOfAlone), alone));
    }

    private Seen seen(Worker worker) {
        statements.clear();
        database.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                note(context.getRenderedSql());
            }

            @Override
            public void logException(StatementContext context, SQLException e) {
                note("failed: " + context.getRenderedSql());
            }
        });
        Response answer = asking.enroll(worker);
        database.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return new Seen(answer.statusCode(), headers(answer), masked(answer, worker), List.copyOf(statements));
    }

    /** Requests have virtual threads, or desks; what workers ask in the background has nothing to do with them. */
    private void note(String statement) {
        Thread asking = Thread.currentThread();
        if (asking.isVirtual() || asking.getName().startsWith("enrollment-desk")) {
            statements.add(statement);
        }
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Content-Length"))
                .map(Header::toString)
                .map(header -> header.replaceAll(UUIDS, "…"))
                .toList();
    }

    private static String masked(Response answer, Worker worker) {
        return answer.asString()
                .replaceAll(UUIDS, "…")
                .replace(worker.nik().substring(12), "serial")
                .replaceAll("NI LUH CONTOH \\d+", "NI LUH CONTOH")
                .replaceAll("\"code\":\\s*\"[0-9]{13}\"", "code")
                .replaceAll("\"traceId\":\\s*\"[0-9a-f]*\"", "trace");
    }
}
