package id.jangkau.systemtests.bench;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.http.Patience;
import id.jangkau.local.sample.Papers;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;

/**
 * A bank that became an agency as any other does, and in whose name the load is posted.
 *
 * @param client of its core banking system
 */
record BenchAgency(String partnerId, ClientCredentials client) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String APPROVAL = "{\"decision\": \"APPROVE\", \"note\": \"lengkap\"}";

    /** From the directory to its client. */
    static BenchAgency onboarded(Stack stack, HttpClient http, Clock clock) {
        Api branch = as(stack, http, clock, Role.BRANCH_OFFICER);
        Api headOffice = as(stack, http, clock, Role.HEAD_OFFICE_OFFICER);
        String partner = branch.post("/v1/partners/import", "text/csv", """
                        bank_code,name,kind,regency_code,licensed_on,nib,npwp
                        699001,BPR Contoh 699001,BPR,51.71,2020-01-05,,
                        """)
                .success()
                .at("/results/0/partnerId")
                .asText();
        LocalDate today = LocalDate.now(clock);
        post(branch, partner, "application", "{\"appliedOn\": \"%s\"}".formatted(today))
                .success();
        Papers.complete(branch, partner);
        post(branch, partner, "branch-review", APPROVAL).success();
        post(headOffice, partner, "head-office-review", APPROVAL).success();
        post(headOffice, partner, "agreements", """
                {"number": "PKS/699001/1", "from": "%s", "until": "%s", "incentiveRatePercent": 2.5,
                 "signedByBankOn": "%s", "signedByAuthorityOn": "%s"}
                """.formatted(today.minusMonths(1), today.plusYears(1), today, today))
                .success();
        JsonNode issued = Patience.ask(
                        PATIENCE, () -> post(headOffice, partner, "credentials", "{}"), answer -> !answer.isSuccess())
                .success();
        return new BenchAgency(
                partner,
                new ClientCredentials(
                        issued.path("clientId").asText(),
                        issued.path("clientSecret").asText()));
    }

    private static Answer post(Api officer, String partner, String transition, String body) {
        return officer.post("/v1/partners/" + partner + "/" + transition, "application/json", body);
    }

    private static Api as(Stack stack, HttpClient http, Clock clock, Role role) {
        AccessTokens tokens = new AccessTokens(http, stack.settings().tokenUrl(), stack.developmentClient(role), clock);
        return new Api(http, stack.settings().url(Part.PARTNER), tokens);
    }
}
