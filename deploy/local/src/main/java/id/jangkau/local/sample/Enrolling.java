package id.jangkau.local.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.http.Patience;

/** Posts workers and their payments as one BPR. Posting again is harmless: references make both idempotent. */
record Enrolling(Agent agent, Api registration) {
    private static final Duration UNTIL_THE_AGENCY_IS_KNOWN = Duration.ofMinutes(1);
    private static final int HELD = 202;
    private static final LocalTime CLOSING_TIME = LocalTime.of(20, 0);
    private static final ZoneOffset WITA = ZoneOffset.ofHours(8);

    /** A worker's renewal, and the enrollment that it is for. */
    record Due(String enrollmentId, Renewals.Renewal renewal) {}

    /** Answers the id of the enrollment. */
    String enrollAndPay(SampleWorker worker) {
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
        return enrolled.path("id").asText();
    }

    /** Renews workers, day by day: everybody who pays on one day under one kode iuran. */
    void renew(List<Due> dues) {
        var byDay = new TreeMap<LocalDate, List<Due>>();
        dues.forEach(due -> byDay.computeIfAbsent(due.renewal().paidOn(), day -> new ArrayList<>())
                .add(due));
        byDay.forEach(this::renewOn);
    }

    private void renewOn(LocalDate day, List<Due> dues) {
        var billing = registration.post("/v1/billings", billing(day, dues)).success();
        var payment = JsonNodeFactory.instance
                .objectNode()
                .put("reference", "PAID-" + reference(day))
                .put("amount", billing.path("amount").asLong())
                .put("paidAt", day.atTime(CLOSING_TIME).atOffset(WITA).toString());
        registration
                .post("/v1/billings/" + billing.path("code").asText() + "/payment", payment)
                .success();
    }

    private ObjectNode billing(LocalDate day, List<Due> dues) {
        var billing = JsonNodeFactory.instance
                .objectNode()
                .put("reference", reference(day))
                .put("paidOn", day.toString());
        var enrollments = billing.putArray("enrollments");
        dues.forEach(due -> enrollments
                .addObject()
                .put("id", due.enrollmentId())
                .put("months", due.renewal().months()));
        return billing;
    }

    private String reference(LocalDate day) {
        return "RENEWAL-%s-%s".formatted(agent.bankCode(), day);
    }

    /** The event that makes the bank an agent may still be on its way to registration-service. */
    private static boolean agencyNotYetKnown(Answer answer) {
        return answer.status() == HELD;
    }
}
