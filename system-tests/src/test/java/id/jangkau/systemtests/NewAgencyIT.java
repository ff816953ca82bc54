package id.jangkau.systemtests;

import java.time.Duration;
import java.time.LocalDate;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.sample.Papers;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** A rural bank becomes an agent, with real officers' tokens, and enrolls its first worker with its own. */
class NewAgencyIT {
    private final Api branch = Running.as(Role.BRANCH_OFFICER, Part.PARTNER);
    private final Api headOffice = Running.as(Role.HEAD_OFFICE_OFFICER, Part.PARTNER);
    private final Statistics statistics = new Statistics();

    @Test
    void fromTheDirectoryToTheFirstWorkerCounted() {
        String id = listed("699001");
        assertThat(post(branch, id, "application", "{\"appliedOn\": \"2026-02-02\", \"note\": \"complete\"}")
                        .status())
                .isEqualTo(200);
        Answer incomplete = post(branch, id, "branch-review", "{\"decision\": \"APPROVE\"}");
        assertThat(incomplete.isProblem("CHECKLIST_INCOMPLETE")).isTrue();
        Papers.complete(branch, id);
        assertThat(post(branch, id, "branch-review", "{\"decision\": \"APPROVE\", \"note\": \"visited\"}")
                        .status())
                .isEqualTo(200);
        Answer tooEarly = post(headOffice, id, "agreements", agreement());
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.isProblem("ILLEGAL_TRANSITION")).isTrue();
        assertThat(post(headOffice, id, "head-office-review", "{\"decision\": \"APPROVE\", \"note\": \"agreed\"}")
                        .status())
                .isEqualTo(200);
        Answer active = post(headOffice, id, "agreements", agreement());
        assertThat(active.status()).isEqualTo(201);
        assertThat(active.body().path("status").asText()).isEqualTo("ACTIVE");

        Bank bank = Bank.of(credentials(id));
        Workers.Worker worker = Workers.today();
        JsonNode enrolled = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> bank.enroll(worker), Answer::isSuccess)
                .success();
        bank.pay(enrolled, worker.occurredAt()).success();
        statistics.awaitFigures(Ledger.expected()::equals);

        assertThat(anotherBankSees(enrolled)).isEqualTo(404);
        JsonNode agencies = statistics.read("/v1/agencies?region=51.03&sort=enrolled&limit=100");
        assertThat(agencies.findValuesAsText("bankCode")).contains("699001");
        assertThat(statistics
                        .read("/v1/agencies/funnel?asOf=2025-06-30")
                        .path("listed")
                        .asInt())
                .isEqualTo(128);
    }

    private int anotherBankSees(JsonNode enrolled) {
        return Bank.first()
                .registration()
                .get("/v1/enrollments/" + enrolled.path("id").asText())
                .status();
    }

    private String listed(String bankCode) {
        JsonNode answer = branch.post(
                        "/v1/partners/import",
                        "text/csv",
                        "bank_code,name,kind,regency_code,licensed_on,nib,npwp\n" + bankCode
                                + ",BPR Contoh Uji Sistem,BPR,51.03,2026-01-05,,\n")
                .success();
        assertThat(answer.path("listed").asInt()).isEqualTo(1);
        return answer.at("/results/0/partnerId").asText();
    }

    private ClientCredentials credentials(String id) {
        JsonNode issued = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post(headOffice, id, "credentials", "{}"), Answer::isSuccess)
                .success();
        return new ClientCredentials(
                issued.path("clientId").asText(), issued.path("clientSecret").asText());
    }

    private static String agreement() {
        return """
                {"number": "PKS/699001/2026", "from": "2026-03-01", "until": "%s", "incentiveRatePercent": 2.5,
                 "signedByBankOn": "2026-02-20", "signedByAuthorityOn": "2026-02-25"}
                """.formatted(LocalDate.now(Running.CLOCK).plusYears(1));
    }

    private static Answer post(Api officer, String id, String transition, String body) {
        return officer.post("/v1/partners/" + id + "/" + transition, "application/json", body);
    }
}
