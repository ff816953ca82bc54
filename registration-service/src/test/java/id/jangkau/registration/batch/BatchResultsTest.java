package id.jangkau.registration.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.path.json.JsonPath;

import static id.jangkau.registration.batch.BatchClient.CSV;
import static id.jangkau.registration.batch.BatchClient.HEADER;
import static id.jangkau.registration.batch.BatchClient.NDJSON;
import static id.jangkau.registration.batch.BatchClient.csv;
import static id.jangkau.registration.batch.BatchClient.ndjson;
import static id.jangkau.registration.batch.BatchJourneyTest.assertCounts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** What a bank reads of its file afterwards. */
@RegistrationTest
class BatchResultsTest {
    @Inject
    SettableClock clock;

    private BatchClient client;

    @BeforeEach
    void aBankInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        client = new BatchClient(Bank.inForce());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void resultsAreJsonPageByPageOrWholeAsNdjsonOrCsv() {
        Worker refused = Worker.valid().with("\"1990-08-17\"", "\"1990-08-18\"");
        String id = client.complete(CSV, csv(Worker.valid(), refused, Worker.valid()))
                .getString("id");

        JsonPath first = client.results(id, "limit=2");
        assertThat(first.getList("items.row")).isEqualTo(List.of(1, 2));
        assertThat(first.getList("items.line")).isEqualTo(List.of(2, 3));
        assertThat(first.getString("items[0].enrollmentId")).isNotNull();
        JsonPath second = client.results(id, "limit=2&cursor=" + first.getString("nextCursor"));
        assertThat(second.getList("items.row")).isEqualTo(List.of(3));
        assertThat(second.getString("nextCursor")).isNull();

        String ndjson = client.get(id, "/results", "Accept", NDJSON).asString();
        assertThat(ndjson.lines()).hasSize(3);
        assertThat(JsonPath.from(ndjson.lines().toList().get(1)).getString("errors[0].field"))
                .isEqualTo("birth_date");

        client.get(id, "/results?outcome=REFUSED", "Accept", CSV, "Accept-Language", "id")
                .then()
                .contentType(startsWith(CSV))
                .body(equalTo("row,line,reference,outcome,enrollment_id,reasons\r\n2,3,%s,REFUSED,,%s\r\n"
                        .formatted(reference(refused), "birth_date NIK_BIRTH_DATE_MISMATCH: tidak sesuai dengan NIK")));
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        String id = client.receive(CSV, csv(Worker.valid()));
        client.get(id, "/results?outcome=x").then().statusCode(400).body("errors[0].field", equalTo("outcome"));
    }

    @Test
    void refusedRowsAreGivenBackAsTheyWereSentAndTakenAgainWhenCorrected() {
        Worker broken = Worker.valid().with("\"1990-08-17\"", "\"1990-08-18\"");
        String id = client.complete(CSV, csv(Worker.valid(), broken)).getString("id");

        String refused = client.get(id, "/refused").asString();
        assertThat(refused.lines()).hasSize(2);
        assertThat(refused)
                .startsWith("\uFEFF" + HEADER.strip() + ",row,reasons\r\n")
                .contains(broken.nik(), "\"Jl. Contoh 1, Denpasar\"", ",'+628123")
                .contains(",2,birth_date NIK_BIRTH_DATE_MISMATCH: ");

        String corrected = refused.replace("1990-08-18", "1990-08-17");
        assertCounts(client.complete(CSV, corrected), 1, 1, 0, 0);
        JsonPath enrollment = client.bank()
                .client()
                .get("/v1/enrollments?reference=" + reference(broken))
                .jsonPath();
        assertThat(enrollment.getString("items[0].participant.birthDate")).isEqualTo("1990-08-17");
        assertCounts(client.complete(NDJSON, ndjson(broken.with("1990-08-18", "1990-08-17"))), 1, 0, 1, 0);
    }

    @Test
    void refusedLinesOfJsonAreGivenBackAsCsv() {
        Worker broken = Worker.valid().with("\"1990-08-17\"", "\"17/08/1990\"");
        String id = client.complete(NDJSON, ndjson(broken) + "nonsense\n").getString("id");
        String refused = client.get(id, "/refused").asString();
        assertThat(refused.lines()).hasSize(3);
        assertThat(refused).contains(broken.nik(), "17/08/1990", "participant.birthDate WRONG_TYPE");
        assertThat(refused.lines().toList().get(2)).matches("\"\",{18}2,MALFORMED_JSON: .*");
        assertCounts(client.complete(CSV, refused.replace("17/08/1990", "1990-08-17")), 2, 1, 0, 1);
    }

    @Test
    void theTemplateIsServedAndExplained() {
        client.get("template", "", "Accept", CSV)
                .then()
                .contentType(startsWith(CSV))
                .body(equalTo(HEADER));
        client.get("template", "", "Accept", "application/json")
                .then()
                .body("find { it.name == 'nik' }.required", equalTo(true))
                .body("find { it.name == 'nik' }.example", equalTo("5171015708900001"))
                .body("find { it.name == 'nik' }.form", containsString("16"));
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        client.get(UUID.randomUUID().toString(), "").then().statusCode(404);
    }

    private static String reference(Worker worker) {
        return JsonPath.from(worker.json()).getString("reference");
    }
}
