package id.jangkau.local.sample;

import java.time.Duration;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.http.Patience;

/** Posts workers and their payments as one BPR. Posting again is harmless: references make both idempotent. */
record Enrolling(Api registration) {
    private static final Duration UNTIL_THE_AGENCY_IS_KNOWN = Duration.ofMinutes(1);

    void enrollAndPay(SampleWorker worker) {
        var enrolled = Patience.ask(
                        UNTIL_THE_AGENCY_IS_KNOWN,
                        () -> registration.post("/v1/enrollments", worker.enrollment()),
                        Enrolling::agencyNotYetKnown)
                .success();
        var billing = enrolled.path("billing");
        registration
                .post(
                        "/v1/billings/" + billing.path("code").asText() + "/payment",
                        worker.payment(billing.path("amount").asLong()))
                .success();
    }

    /** The event that makes the bank an agent may still be on its way to registration-service. */
    private static boolean agencyNotYetKnown(Answer answer) {
        return answer.isProblem("AGENCY_NOT_IN_FORCE");
    }
}
