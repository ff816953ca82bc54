package id.jangkau.registration.access;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who looked at a person, and who changed what is known of one, cannot be altered unseen. */
@RegistrationTest
class AuditTest {
    @Inject
    Jdbi database;

    @Inject
    SettableClock clock;

    @BeforeEach
    void inMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aChangeIsNotedWithWhatItWasBeforeAndAfterAndNothingPersonal() {
        Bank bank = Bank.inForce();
        Worker worker = Worker.valid();
        String id = bank.enroll(worker).path("id");
        bank.client().delete("/v1/enrollments/" + id).then().statusCode(200);

        JsonPath log = audit("?action=CANCEL_ENROLLMENT&subject=" + id);
        assertThat(log.getList("items")).hasSize(1);
        assertThat(log.getString("items[0].by")).isEqualTo("bpr-" + bank.partnerId());
        assertThat(log.getString("items[0].before.status")).isEqualTo("REGISTERED");
        assertThat(log.getString("items[0].after.status")).isEqualTo("CANCELLED");
        assertThat(log.prettify()).doesNotContain(worker.nik()).doesNotContain("NI LUH");
    }

    @Test
    void oneAlteredByteOfAnAccessIsFound() {
        Bank bank = Bank.inForce();
        String id = bank.enroll(Worker.valid()).path("id");
        bank.read(id).then().statusCode(200);
        await().until(() -> audit("?subject=" + id).get("items[0].hash") != null);
        int sequence = audit("?subject=" + id).getInt("items[0].sequence");
        assertThat(audit("/verification").getBoolean("intact")).isTrue();

        alter(sequence, "'x' || substr(actor, 2)");
        try {
            JsonPath verification = audit("/verification");
            assertThat(verification.getBoolean("intact")).isFalse();
            assertThat(verification.getInt("firstBroken.sequence")).isEqualTo(sequence);
        } finally {
            alter(sequence, "'b' || substr(actor, 2)");
        }
        assertThat(audit("/verification").getBoolean("intact")).isTrue();
    }

    @Test
    void banksAndOfficersDoNotReadTheLog() {
        for (var other : List.of(
                Bank.inForce().client(), Officer.reviewing().client(), new Officer("privacy-officer").client())) {
            other.get("/v1/audit").then().statusCode(403);
            other.get("/v1/audit/verification").then().statusCode(403);
        }
    }

    private static JsonPath audit(String pathAfterAudit) {
        return Officer.auditing()
                .client()
                .get("/v1/audit" + pathAfterAudit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** As the owner of the table can, who switches its triggers off. */
    private void alter(int sequence, String actor) {
        database.useTransaction(handle -> {
            handle.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER");
            handle.execute("UPDATE audit_entry SET actor = " + actor + " WHERE sequence = " + sequence);
            handle.execute("ALTER TABLE audit_entry ENABLE TRIGGER USER");
        });
    }
}
