package id.jangkau.systemtests;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;

/** A BPR's core banking system; what is acknowledged to it stands in the {@link Ledger}. */
public record Bank(Api registration) {
    /** The first of the sample's agents. */
    public static Bank first() {
        return of(Running.sample().firstAgentsClient());
    }

    public static Bank of(ClientCredentials client) {
        return new Bank(Running.as(client, Part.REGISTRATION));
    }

    public Answer enroll(Workers.Worker worker) {
        Answer answer = registration.post("/v1/enrollments", "application/json", worker.json());
        if (answer.isSuccess()) {
            Ledger.enrolled(worker.reference());
        }
        return answer;
    }

    /** Pays what registering billed. */
    public Answer pay(JsonNode enrolled, OffsetDateTime paidAt) {
        String code = enrolled.at("/billing/code").asText();
        Answer answer = registration.post(
                "/v1/billings/" + code + "/payment",
                "application/json",
                "{\"reference\": \"PAY-%s\", \"amount\": %d, \"paidAt\": \"%s\"}"
                        .formatted(code, enrolled.at("/billing/amount").asLong(), paidAt));
        if (answer.isSuccess()) {
            Ledger.paid(code);
        }
        return answer;
    }

    public JsonNode enrollAndPay(Workers.Worker worker) {
        JsonNode enrolled = enroll(worker).success();
        pay(enrolled, worker.occurredAt()).success();
        return enrolled;
    }
}
