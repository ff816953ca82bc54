package id.jangkau.local.sample;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.http.Patience;
import id.jangkau.local.part.PartFailedException;
import id.jangkau.local.stack.ClientCredentials;

/** Takes BPRs from prospect to agent as the officers of the authority do. Goes on from wherever a partner stands. */
final class Onboarding {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration UNTIL_KEYCLOAK_KNOWS = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    private final Api branchOfficer;
    private final Api headOfficeOfficer;

    Onboarding(Api branchOfficer, Api headOfficeOfficer) {
        this.branchOfficer = branchOfficer;
        this.headOfficeOfficer = headOfficeOfficer;
    }

    /** Imports the directory; importing again changes nothing. The answer maps bank codes to partner ids. */
    Map<String, String> importDirectory(String csv) {
        var answer = branchOfficer.post("/v1/partners/import", "text/csv", csv).success();
        var partners = new HashMap<String, String>();
        for (var row : answer.path("results")) {
            if ("REFUSED".equals(row.path("outcome").asText())) {
                throw new PartFailedException("partner-service refused a row of the sample directory: " + row);
            }
            partners.put(row.path("bankCode").asText(), row.path("partnerId").asText());
        }
        return partners;
    }

    /** Carries a partner on until it is an active agent. */
    void activate(Agent agent, String partnerId) {
        var path = "/v1/partners/" + partnerId;
        var status = status(branchOfficer.get(path).success());
        while (!"ACTIVE".equals(status)) {
            var next = status(step(agent, partnerId, status));
            if (next.equals(status)) {
                throw new PartFailedException("BPR " + agent.bankCode() + " stays " + status);
            }
            status = next;
        }
    }

    /** The client for the bank's core banking; its secret is shown this once. */
    ClientCredentials credentials(String partnerId) {
        var issued = Patience.ask(
                        UNTIL_KEYCLOAK_KNOWS,
                        () -> headOfficeOfficer.post("/v1/partners/" + partnerId + "/credentials", JSON.objectNode()),
                        answer -> answer.status() == CONFLICT || answer.status() == UNAVAILABLE)
                .success();
        return new ClientCredentials(
                issued.path("clientId").asText(), issued.path("clientSecret").asText());
    }

    private JsonNode step(Agent agent, String partnerId, String status) {
        var path = "/v1/partners/" + partnerId;
        return switch (status) {
            case "PROSPECT" ->
                branchOfficer
                        .post(
                                path + "/application",
                                JSON.objectNode()
                                        .put("appliedOn", agent.appliedOn().toString())
                                        .put("note", "Contoh"))
                        .success();
            case "APPLIED" -> {
                Papers.complete(branchOfficer, partnerId);
                yield branchOfficer.post(path + "/branch-review", approval()).success();
            }
            case "BRANCH_APPROVED" ->
                headOfficeOfficer.post(path + "/head-office-review", approval()).success();
            case "APPROVED" ->
                headOfficeOfficer
                        .post(path + "/agreements", agreement(agent.agreement()))
                        .success();
            default -> throw new PartFailedException("BPR " + agent.bankCode() + " cannot become an agent: " + status);
        };
    }

    private static ObjectNode approval() {
        return JSON.objectNode().put("decision", "APPROVE").put("note", "Contoh");
    }

    private static ObjectNode agreement(Agent.Agreement agreement) {
        return JSON.objectNode()
                .put("number", agreement.number())
                .put("from", agreement.from().toString())
                .put("until", agreement.until().toString())
                .put("incentiveRatePercent", agreement.incentiveRatePercent())
                .put("signedByBankOn", agreement.signedByBankOn().toString())
                .put("signedByAuthorityOn", agreement.signedByAuthorityOn().toString());
    }

    private static String status(JsonNode partner) {
        return partner.path("status").asText();
    }
}
