package id.jangkau.registration.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Two banks declare two names under one NIK; an officer decides. */
@RegistrationTest
class ReviewTest {
    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private final Officer officer = Officer.reviewing();
    private Bank first;
    private Bank second;
    private Worker onRecord;
    private Worker declared;

    @BeforeEach
    void twoBanksAndOneNik() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        first = Bank.inForce();
        second = Bank.inForce();
        onRecord = Worker.valid();
        declared = onRecord.again().with("NI LUH CONTOH", "NI KETUT LAIN");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void bothIdentitiesStandSideBySideWithTheNikMasked() {
        String recordId = first.enroll(onRecord).path("id");
        String declaredId = second.enroll(declared).path("id");
        String review = officer.reviewOf(declaredId);
        Response read = officer.client().get("/v1/reviews/" + review);
        read.then()
                .statusCode(200)
                .body("review.status", equalTo("OPEN"))
                .body("record.enrollments.id", contains(recordId))
                .body("record.enrollments.partnerId", contains(first.partnerId().toString()))
                .body("declared.enrollments.id", contains(declaredId))
                .body(
                        "declared.enrollments.partnerId",
                        contains(second.partnerId().toString()));
        assertThat(read.<String>path("record.fullName")).startsWith("NI LUH CONTOH");
        assertThat(read.<String>path("declared.fullName")).startsWith("NI KETUT LAIN");
        assertThat(read.asString()).doesNotContain(onRecord.nik()).contains("517101******");
        assertThat(accesses("READ_REVIEW", declaredId)).isEqualTo(1);
        first.client().get("/v1/reviews/" + review).then().statusCode(403);
        officer.client().get("/v1/reviews/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoIsTheSamePersonHasOneRecordAndIsFoundByBothNames() {
        String recordId = first.enroll(onRecord).path("id");
        String declaredId = second.enroll(declared.with("TRADER", "FARMER")).path("id");
        String review = officer.reviewOf(declaredId);
        officer.decide(review, "KEEP_RECORD")
                .then()
                .statusCode(200)
                .body("review.status", equalTo("DECIDED"))
                .body("review.decidedBy", equalTo("branch-officer-1"))
                .body("review.note", equalTo("card seen"))
                .body("record.enrollments.id", contains(recordId, declaredId));
        assertThat(participantOf(declaredId)).isEqualTo(participantOf(recordId));
        second.read(declaredId).then().body("status", equalTo("REGISTERED")).body("version", equalTo(2));
        assertThat(events(declaredId, "corrected")).isEqualTo(1);
        second.enroll(declared.again().with("TRADER", "DRIVER"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("TOO_MANY_OCCUPATIONS"));
    }

    @Test
    void toAnotherBranchOfficeThereIsNoSuchReview() {
        first.enroll(onRecord).then().statusCode(201);
        String declaredId = second.enroll(declared).path("id");
        String review = Officer.reviewingIn("51.02", "51.71").reviewOf(declaredId);
        for (Officer other : List.of(Officer.reviewingIn("51.01", "51.08"), Officer.reviewingIn())) {
            other.client().get("/v1/reviews/" + review).then().statusCode(404);
            other.decide(review, "KEEP_RECORD").then().statusCode(404);
            other.client()
                    .get("/v1/reviews?status=OPEN&limit=500")
                    .then()
                    .statusCode(200)
                    .body("items.enrollmentId", not(hasItem(declaredId)));
        }
        new Officer("head-office-officer")
                .client()
                .get("/v1/reviews/" + review)
                .then()
                .statusCode(200);
        Officer.reviewingIn("51.71").decide(review, "KEEP_RECORD").then().statusCode(200);
    }

    @Test
    void aDecisionStands() {
        first.enroll(onRecord).then().statusCode(201);
        String review = officer.reviewOf(
                second.enroll(declared.with("TRADER", "FARMER")).path("id"));
        officer.decide(review, "REPLACE_RECORD").then().statusCode(200);
        Response again = officer.decide(review, "REPLACE_RECORD");
        again.then().statusCode(200);
        assertThat(again.<String>path("record.fullName")).startsWith("NI KETUT LAIN");
        officer.decide(review, "KEEP_RECORD").then().statusCode(409).body("code", equalTo("REVIEW_DECIDED"));
        officer.decide(review, "PERHAPS").then().statusCode(400).body("errors[0].code", equalTo("DECISION_UNKNOWN"));
    }

    @Test
    void theSameOccupationTwiceIsCancelledAndItsBillingVoid() {
        first.enroll(onRecord).then().statusCode(201);
        Response enrolled = second.enroll(declared);
        officer.decide(officer.reviewOf(enrolled.path("id")), "KEEP_RECORD")
                .then()
                .statusCode(200);
        second.read(enrolled.path("id"))
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("version", equalTo(3));
        assertThat(billingStatus(enrolled.path("billing.code"))).isEqualTo("VOID");
        assertThat(closingReason(enrolled.path("id"))).isEqualTo("DUPLICATE_OCCUPATION");
    }

    @Test
    void whoIsAnotherPersonIsEnrolledNoLongerAndWhoIsOnRecordStays() {
        String recordId = first.enroll(onRecord).path("id");
        Response paid = second.enroll(declared);
        second.pay(paid.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
        Response unpaid = second.enroll(declared.again().with("TRADER", "FARMER"));
        officer.decide(officer.reviewOf(paid.path("id")), "ANOTHER_PERSON")
                .then()
                .statusCode(200);
        second.read(paid.path("id")).then().body("status", equalTo("ENDED"));
        second.read(unpaid.path("id")).then().body("status", equalTo("CANCELLED"));
        assertThat(closingReason(paid.path("id"))).isEqualTo("IDENTITY_REJECTED");
        first.read(recordId).then().body("status", equalTo("REGISTERED")).body("version", equalTo(1));
        String afterwards = second.enroll(declared.again()).path("id");
        assertThat(officer.reviewOf(afterwards)).isNotEmpty();
    }

    @Test
    void whoIsEnrolledWhileTheDecisionFallsIsDecidedAgainAndBelongsToThePersonOnRecord() {
        String recordId = first.enroll(onRecord).path("id");
        Response accepted = enrolledWhileDecided("KEEP_RECORD");

        assertThat(accepted.statusCode()).isEqualTo(201);
        assertThat(participantOf(accepted.path("id"))).isEqualTo(participantOf(recordId));
        assertThat(openReviewsOf(participantOf(recordId))).isZero();
    }

    @Test
    void whoIsEnrolledWhileTheyAreFoundToBeAnotherPersonIsReviewedAgain() {
        first.enroll(onRecord).then().statusCode(201);
        Response accepted = enrolledWhileDecided("ANOTHER_PERSON");

        assertThat(accepted.statusCode()).isEqualTo(201);
        assertThat(officer.reviewOf(accepted.path("id"))).isNotEmpty();
    }

    @Test
    void aNameCorrectedToTheOneOnRecordStaysUnderReviewAndIsMergedWhenDecided() {
        String recordId = first.enroll(onRecord).path("id");
        String declaredId = second.enroll(declared.with("TRADER", "FARMER")).path("id");
        String review = officer.reviewOf(declaredId);
        second.correct(
                        declaredId,
                        "{\"participant\": {\"fullName\": \"%s\"}}"
                                .formatted(first.read(recordId).<String>path("participant.fullName")))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        assertThat(officer.reviewOf(declaredId)).isEqualTo(review);
        officer.decide(review, "REPLACE_RECORD")
                .then()
                .statusCode(200)
                .body("record.enrollments.id", contains(recordId, declaredId));
        for (Worker again : List.of(onRecord.again(), declared.again())) {
            second.enroll(again).then().statusCode(422).body("errors.code", hasItem("DUPLICATE_OCCUPATION"));
        }
    }

    /** What the second bank is answered that enrolls the declared once more, its decision having read whom it means. */
    private Response enrolledWhileDecided(String decision) {
        Response enrolled = second.enroll(declared);
        String review = officer.reviewOf(enrolled.path("id"));
        Worker racing = declared.again().with("TRADER", "FARMER");
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Handle inTheWay = database.open()) {
            inTheWay.begin();
            lockBilling(inTheWay, enrolled.path("billing.code"));
            CompletableFuture<Response> decided =
                    CompletableFuture.supplyAsync(() -> officer.decide(review, decision), threads);
            Awaitility.await().until(() -> waitingForALock() == 1);
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> second.enroll(racing), threads);
            Awaitility.await().until(() -> waitingForALock() == 2);
            inTheWay.rollback();
            assertThat(decided.join().statusCode()).isEqualTo(200);
            return answer.join();
        }
    }

    /** A decision under way waits for this to end, having locked the persons. */
    private static void lockBilling(Handle handle, String code) {
        handle.createQuery("SELECT id FROM billing WHERE code = :code FOR UPDATE")
                .bind("code", code)
                .mapTo(UUID.class)
                .one();
    }

    private long waitingForALock() {
        return one("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'", Long.class);
    }

    private UUID participantOf(String enrollmentId) {
        return one("SELECT participant_id FROM enrollment WHERE id = '" + enrollmentId + "'", UUID.class);
    }

    private String closingReason(String enrollmentId) {
        return one("SELECT closing_reason FROM enrollment WHERE id = '" + enrollmentId + "'", String.class);
    }

    private String billingStatus(String code) {
        return one("SELECT status FROM billing WHERE code = '" + code + "'", String.class);
    }

    private long accesses(String action, String enrollmentId) {
        return one(
                "SELECT count(*) FROM audit_entry WHERE action = '" + action + "' AND '" + enrollmentId
                        + "' = ANY (subjects)",
                Long.class);
    }

    private long openReviewsOf(UUID participant) {
        return one(
                "SELECT count(*) FROM review WHERE decision IS NULL AND '" + participant
                        + "' IN (participant_id, record_id)",
                Long.class);
    }

    private long events(String enrollmentId, String kind) {
        return one(
                "SELECT count(*) FROM enrollment_change WHERE enrollment_id = '" + enrollmentId
                        + "' AND lower(kind) = '" + kind + "'",
                Long.class);
    }

    private <T> T one(String sql, Class<T> type) {
        return database.withHandle(handle -> handle.createQuery(sql).mapTo(type).one());
    }
}
