package id.jangkau.registration.batch;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import id.jangkau.registration.succession.Merger;
import io.restassured.path.json.JsonPath;

import static id.jangkau.registration.batch.BatchClient.CSV;
import static id.jangkau.registration.batch.BatchClient.csv;
import static id.jangkau.registration.batch.BatchJourneyTest.assertCounts;
import static org.hamcrest.Matchers.equalTo;

/** A file that a bank sent, and that is worked off when another bank has taken over its participants. */
@RegistrationTest
class BatchSuccessionTest {
    @Inject
    SettableClock clock;

    private Merger merger;

    @BeforeEach
    void twoBanksInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        merger = Merger.ofBanksInForce();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void isDecidedByTheDayOfEachEventAndHandedOverWithItsBilling() {
        merger.come();
        Worker tooLate = Worker.valid().with("2025-03-14T10:15:30", "2025-03-20T00:00:00");
        JsonPath batch = new BatchClient(merger.old()).complete(CSV, csv(Worker.valid(), tooLate));
        assertCounts(batch, 2, 1, 0, 1);

        merger.handOver();

        merger.progress()
                .body("state", equalTo("COMPLETED"))
                .body("transferred", equalTo(1))
                .body("billings", equalTo(1));
        merger.successor()
                .pay(batch.getString("billing.code"), "PAY-1", 36_800, "2025-03-21T10:20:00+08:00")
                .then()
                .statusCode(200);
    }
}
