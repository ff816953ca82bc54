package id.jangkau.registration.batch;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.path.json.JsonPath;

import static id.jangkau.registration.batch.BatchClient.CSV;
import static id.jangkau.registration.batch.BatchClient.NDJSON;
import static id.jangkau.registration.batch.BatchClient.csv;
import static id.jangkau.registration.batch.BatchClient.gzip;
import static id.jangkau.registration.batch.BatchClient.ndjson;
import static id.jangkau.registration.batch.BatchClient.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Files of workers from the upload to the billing. */
@RegistrationTest
class BatchJourneyTest {
    @Inject
    SettableClock clock;

    @Inject
    MeterRegistry metrics;

    private Bank bank;
    private BatchClient client;

    @BeforeEach
    void aBankInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
        client = new BatchClient(bank);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aCsvFileIsEnrolledUnderOneBillingThatCanBePaid() {
        JsonPath batch = client.complete(CSV, csv(Worker.valid(), Worker.valid(), Worker.valid()));
        assertCounts(batch, 3, 3, 0, 0);
        assertThat(batch.getLong("billing.amount")).isEqualTo(3 * 36_800);
        bank.client()
                .get("/v1/billings/" + batch.getString("billing.code"))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("amount", equalTo(3 * 36_800))
                .body("enrollments.size()", equalTo(3));
        bank.pay(batch.getString("billing.code"), "PAY-1", 3 * 36_800, "2025-03-14T10:30:00+08:00")
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
    }

    @Test
    void aFileOfJsonLinesIsEnrolledLikeOneOfCsv() {
        Worker worker = Worker.valid();
        assertCounts(client.complete(NDJSON, ndjson(worker, Worker.valid())), 2, 2, 0, 0);
        assertCounts(client.complete(CSV, csv(worker)), 1, 0, 1, 0);
        assertThat(bank.enroll(worker).statusCode()).isEqualTo(200);
    }

    @Test
    void aCompressedFileIsUnpacked() {
        byte[] packed = gzip(csv(Worker.valid(), Worker.valid()).getBytes(UTF_8));
        JsonPath batch = client.completed(client.receive(CSV, packed, "Content-Encoding", "gzip"));
        assertCounts(batch, 2, 2, 0, 0);
    }

    @Test
    void partsThatWereCompressedOneByOneAreAllRead() {
        byte[] first = gzip(csv(Worker.valid()).getBytes(UTF_8));
        byte[] second = gzip(row(Worker.valid()).getBytes(UTF_8));
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertCounts(client.completed(client.receive(CSV, both, "Content-Encoding", "gzip")), 2, 2, 0, 0);
    }

    @Test
    void theSameFileAgainIsAllReplayedWithTheSameAnswers() {
        String file = csv(Worker.valid(), Worker.valid());
        JsonPath first = client.complete(CSV, file);
        JsonPath second = client.complete(CSV, file);
        assertCounts(second, 2, 0, 2, 0);
        assertThat(second.<Object>get("billing")).isNull();
        assertThat(client.results(second.getString("id"), "").getList("items.enrollmentId"))
                .isEqualTo(client.results(first.getString("id"), "").getList("items.enrollmentId"));
    }

    @Test
    void aFileAsExcelWritesItIsRead() {
        String file = "\uFEFF"
                + csv(Worker.valid(), Worker.valid())
                        .replace("\"Jl. Contoh 1, Denpasar\"", "Jl. Contoh 1")
                        .replace(',', ';');
        assertThat(file).contains("\r\n");
        assertCounts(client.complete(CSV, file), 2, 2, 0, 0);
    }

    @Test
    void oneReferenceTwiceInAFileIsEnrolledOnce() {
        Worker worker = Worker.valid();
        JsonPath batch = client.complete(CSV, csv(worker, worker, worker.with("1000000", "2800000")));
        assertCounts(batch, 3, 1, 1, 1);
        JsonPath results = client.results(batch.getString("id"), "");
        assertThat(results.getList("items.outcome")).isEqualTo(List.of("ACCEPTED", "REPLAYED", "REFUSED"));
        assertThat(results.getString("items[2].errors[0].code")).isEqualTo("REFERENCE_REUSED");
        assertThat(results.getString("items[1].enrollmentId")).isEqualTo(results.getString("items[0].enrollmentId"));
    }

    @Test
    void everyRowIsCountedByItsOutcomeAndEveryReason() {
        double accepted = count("accepted");
        double replayed = count("replayed");
        double refused = count("refused");
        double reused = reasons("REFERENCE_REUSED");
        double unreadable = reasons("WRONG_COLUMN_COUNT");
        Worker worker = Worker.valid();

        client.complete(CSV, csv(worker, worker, worker.with("1000000", "2800000")) + "only,three,columns\r\n");

        assertThat(count("accepted")).isEqualTo(accepted + 1);
        assertThat(count("replayed")).isEqualTo(replayed + 1);
        assertThat(count("refused")).isEqualTo(refused + 2);
        assertThat(reasons("REFERENCE_REUSED")).isEqualTo(reused + 1);
        assertThat(reasons("WRONG_COLUMN_COUNT")).isEqualTo(unreadable + 1);
    }

    private double count(String outcome) {
        return metrics.counter("jangkau.enrollments", "outcome", outcome, "way", "file")
                .count();
    }

    private double reasons(String code) {
        return metrics.counter("jangkau.enrollment.refusals", "code", code).count();
    }

    @Test
    void oneWorkerTwiceInAFileIsEnrolledOnce() {
        Worker worker = Worker.valid();
        JsonPath batch = client.complete(CSV, csv(worker, worker.again()));
        assertCounts(batch, 2, 1, 0, 1);
        JsonPath results = client.results(batch.getString("id"), "outcome=REFUSED");
        assertThat(results.getInt("items[0].row")).isEqualTo(2);
        assertThat(results.getString("items[0].errors[0].field")).isEqualTo("occupation");
        assertThat(results.getString("items[0].errors[0].code")).isEqualTo("DUPLICATE_OCCUPATION");
    }

    @Test
    void aFileOfManyChunksIsWorkedOffWhole() {
        Worker[] workers =
                java.util.stream.Stream.generate(Worker::valid).limit(1_203).toArray(Worker[]::new);
        JsonPath batch = client.complete(CSV, csv(workers));
        assertCounts(batch, 1_203, 1_203, 0, 0);
        assertThat(batch.getLong("billing.amount")).isEqualTo(1_203 * 36_800L);
    }

    @Test
    void anothersFilesAreNotThere() {
        String id = client.complete(CSV, csv(Worker.valid())).getString("id");
        BatchClient other = new BatchClient(Bank.inForce());
        for (String path : List.of("", "/results", "/refused")) {
            other.get(id, path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        other.get("", "").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void ownFilesAreListedPageByPageTheNewestFirst() {
        List<String> ids = java.util.stream.Stream.generate(() -> client.receive(CSV, csv(Worker.valid())))
                .limit(3)
                .toList();
        JsonPath first = client.get("", "?limit=2").jsonPath();
        assertThat(first.getList("items.id")).isEqualTo(List.of(ids.get(2), ids.get(1)));
        JsonPath second = client.get("", "?limit=2&cursor=" + first.getString("nextCursor"))
                .jsonPath();
        assertThat(second.getList("items.id")).isEqualTo(List.of(ids.get(0)));
        assertThat(second.getString("nextCursor")).isNull();
        client.get("", "?cursor=x").then().statusCode(400).body("errors[0].code", equalTo("CURSOR_UNKNOWN"));
    }

    static void assertCounts(JsonPath batch, long rows, long accepted, long replayed, long refused) {
        assertThat(List.of(
                        batch.getLong("rows"),
                        batch.getLong("processed"),
                        batch.getLong("accepted"),
                        batch.getLong("replayed"),
                        batch.getLong("refused")))
                .isEqualTo(List.of(rows, rows, accepted, replayed, refused));
    }
}
