package id.jangkau.registration.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** A bank corrects what it said of a worker. */
@RegistrationTest
class CorrectionTest {
    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private Bank bank;
    private Worker worker;
    private String id;

    @BeforeEach
    void aWorkerRegisteredInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
        worker = Worker.valid();
        id = bank.enroll(worker).path("id");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void workIsCorrectedWithANewVersionAnEventAndAHistory() {
        bank.correct(id, """
                        {"work": {"occupation": "FISHER", "regionCode": "51.04"}, "monthlyIncome": 2800000,
                         "participant": {"phone": null}, "note": "as told by the worker"}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("work.occupation", equalTo("FISHER"))
                .body("work.regionCode", equalTo("51.04"))
                .body("quote.total", equalTo(36_800));
        bank.read(id).then().header("ETag", "\"2\"").body("monthlyIncome", equalTo(2_800_000));
        Response history = bank.client().get("/v1/enrollments/" + id + "/history");
        history.then()
                .body("changes.kind", contains("REGISTERED", "CORRECTED"))
                .body("changes[1].note", equalTo("as told by the worker"))
                .body("changes[1].by", equalTo("bpr-" + bank.partnerId()))
                .body(
                        "changes[1].fields.field",
                        containsInAnyOrder("participant.phone", "work.occupation", "work.regionCode", "monthlyIncome"))
                .body("changes[1].fields.find { it.field == 'work.occupation' }.before", equalTo("TRADER"))
                .body("changes[1].fields.find { it.field == 'participant.phone' }.after", nullValue());
        assertThat(history.asString()).doesNotContain(worker.nik());
    }

    @Test
    void theFirstRequestAgainIsAnsweredAsAtFirst() {
        Response first = bank.enroll(worker);
        bank.correct(id, "{\"work\": {\"occupation\": \"FISHER\"}, \"participant\": {\"fullName\": \"NI LUH LAIN\"}}")
                .then()
                .statusCode(200);
        Response again = bank.enroll(worker);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void nothingDifferentIsNoNewVersion() {
        bank.correct(id, "{\"programmes\": [\"JHT\", \"JKM\", \"JKK\"], \"branchCode\": \"001\", \"note\": \"none\"}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void onlyTheVersionThatWasMeantIsCorrected() {
        bank.client()
                .header("If-Match", "\"1\"")
                .body("{\"branchCode\": \"002\"}")
                .patch("/v1/enrollments/" + id)
                .then()
                .statusCode(200);
        bank.client()
                .header("If-Match", "\"1\"")
                .body("{\"branchCode\": \"003\"}")
                .patch("/v1/enrollments/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_CHANGED"));
        bank.read(id).then().body("branchCode", equalTo("002"));
    }

    @Test
    void allReasonsAgainstACorrectionAreNamed() {
        bank.correct(id, "{\"monthlyIncome\": 1, \"programmes\": [\"JHT\"], \"work\": {\"regionCode\": \"99\"}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("CORRECTION_REFUSED"))
                .body(
                        "errors.code",
                        containsInAnyOrder("INCOME_BELOW_MINIMUM", "PROGRAMMES_INCOMPLETE", "REGION_UNKNOWN"));
        bank.read(id).then().body("version", equalTo(1));
    }

    @Test
    void theNikAndUnknownFieldsAreRefused() {
        bank.correct(id, "{\"participant\": {\"nik\": \"%s\"}}".formatted(worker.nik()))
                .then()
                .statusCode(422)
                .body("code", equalTo("NIK_NOT_CORRECTABLE"));
        bank.correct(id, "{\"months\": 3, \"reference\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("months", "reference"));
        bank.correct(id, "{\"participant\": {\"age\": 3}}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("participant.age"));
        bank.correct(id, "{\"participant\": {\"fullName\": null}}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("REQUIRED"));
        bank.correct(id, "[]").then().statusCode(400);
    }

    @Test
    void anotherOccupationMustNotBeOneThatThePersonHas() {
        String second = bank.enroll(worker.again().with("TRADER", "FARMER")).path("id");
        bank.correct(second, "{\"work\": {\"occupation\": \"TRADER\"}}")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("DUPLICATE_OCCUPATION"));
        bank.correct(second, "{\"work\": {\"occupation\": \"DRIVER\"}}").then().statusCode(200);
        bank.enroll(worker.again().with("TRADER", "FARMER"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("TOO_MANY_OCCUPATIONS"));
    }

    @RepeatedTest(3)
    void ofACorrectionAndAnEnrollmentAtOnceInOneOccupationOneIsRefused() throws Exception {
        Bank other = Bank.inForce();
        Worker same = worker.again().with("TRADER", "FISHER");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = threads
                    .invokeAll(List.<Callable<Response>>of(
                            () -> bank.correct(id, "{\"work\": {\"occupation\": \"FISHER\"}}"),
                            () -> other.enroll(same)))
                    .stream()
                    .map(answer -> answer.resultNow().statusCode())
                    .toList();
            assertThat(statuses).isIn(List.of(200, 422), List.of(422, 201));
        }
    }

    @Test
    void whatIsClosedIsNotCorrected() {
        Bank other = Bank.inForce();
        String declared = other.enroll(worker.again().with("NI LUH CONTOH", "NI KETUT LAIN"))
                .path("id");
        Officer officer = Officer.reviewing();
        officer.decide(officer.reviewOf(declared), "ANOTHER_PERSON").then().statusCode(200);
        other.correct(declared, "{\"branchCode\": \"002\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ENROLLMENT_CLOSED"));
    }

    @Test
    void anotherBanksEnrollmentIsNotThere() {
        Bank other = Bank.inForce();
        other.correct(id, "{\"branchCode\": \"002\"}").then().statusCode(404);
        other.client().get("/v1/enrollments/" + id + "/history").then().statusCode(404);
    }

    @Test
    void aNameThatOnlyOneBankGaveGoesOnRecordAndBothNamesFindThePerson() {
        bank.correct(id, "{\"participant\": {\"fullName\": \"NI LUH BENAR\"}}")
                .then()
                .statusCode(200)
                .body("participant.fullName", equalTo("NI LUH BENAR"))
                .body("version", equalTo(2));
        assertThat(openReviews()).isZero();
        String oldName = worker.json().replaceAll("(?s).*\"fullName\": \"([^\"]*)\".*", "$1");
        for (Worker again : List.of(worker.again(), worker.again().with(oldName, "NI LUH BENAR"))) {
            Bank.inForce().enroll(again).then().statusCode(422).body("errors.code", hasItem("DUPLICATE_OCCUPATION"));
        }
    }

    @Test
    void aNameThatContradictsAnotherBankIsReviewedAndAnsweredTheSame() {
        Bank other = Bank.inForce();
        other.enroll(worker.again().with("TRADER", "FARMER")).then().statusCode(201);
        Response answer = bank.correct(id, "{\"participant\": {\"fullName\": \"NI LUH BENAR\"}}");
        answer.then()
                .statusCode(200)
                .body("participant.fullName", equalTo("NI LUH BENAR"))
                .body("version", equalTo(2));

        Officer officer = Officer.reviewing();
        String review = officer.reviewOf(id);
        officer.decide(review, "ANOTHER_PERSON").then().statusCode(422).body("code", equalTo("DECISION_NOT_POSSIBLE"));
        officer.decide(review, "REPLACE_RECORD")
                .then()
                .statusCode(200)
                .body("record.fullName", equalTo("NI LUH BENAR"))
                .body("record.enrollments.size()", equalTo(2));
    }

    private long openReviews() {
        return database.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM review WHERE enrollment_id = :id::uuid")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one());
    }
}
