package id.jangkau.partner.console.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.partner.Partners;
import id.jangkau.partner.Pdfs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class ConsoleTest {
    private static final Pattern PARTNER = Pattern.compile("/console/partners/([0-9a-f-]{36})\"");

    private final Officer branch = Officer.with(Roles.BRANCH_OFFICER, "made");
    private final Officer headOffice = Officer.with(Roles.HEAD_OFFICE_OFFICER, "wayan");

    @Test
    void takesABankFromAFileToAnAgencyInForce() {
        var bankCode = Partners.newBankCode();
        var csv = Partners.HEADER + Partners.row(bankCode) + "12,Bank Tanpa Sandi,BPR,99.99,1994-03-01,,\n";
        var imported = branch.upload("/console/import", "directory.csv", csv.getBytes(UTF_8))
                .statusCode(200)
                .body(containsString("<code>bank_code</code> is not a bank code"))
                .body(containsString("<code>regency_code</code> is not the code of a known regency, or"))
                .extract()
                .asString();
        var id = PARTNER.matcher(imported).results().findFirst().orElseThrow().group(1);
        var bank = "/console/partners/" + id;

        branch.open("/console/partners?q=" + bankCode).body(containsString(">Enter the application</a>"));
        done(branch.send(bank + "/application", Map.of("appliedOn", "2024-05-02", "note", "letter 12")), "application");
        branch.send(bank + "/branch-review", Map.of("decision", "APPROVE", "note", "visited"))
                .statusCode(422)
                .body(allOf(
                        containsString("Name of the contact</a> is required"), containsString(">visited</textarea>")));
        done(branch.send(bank + "/profile", profile()), "profile");
        done(branch.upload(bank + "/documents/licence", "licence.pdf", Pdfs.of("licence")), "paper");
        done(branch.upload(bank + "/documents/deed", "deed.pdf", Pdfs.of("deed")), "paper");
        branch.open("/console/reviews").body(containsString(bank + "/branch-review"));
        done(branch.send(bank + "/branch-review", Map.of("decision", "APPROVE", "note", "visited")), "branch-review");
        branch.open(bank).body(not(containsString("/head-office-review\"")));
        headOffice.open("/console/reviews").body(containsString(bank + "/head-office-review"));
        done(
                headOffice.send(bank + "/head-office-review", Map.of("decision", "APPROVE", "note", "agreed")),
                "head-office-review");
        done(headOffice.send(bank + "/agreements", agreement("PKS/C/" + bankCode, "2,5")), "agreements");

        assertThat(Partners.read(id).getString("status")).isEqualTo("ACTIVE");
        headOffice
                .open(bank)
                .body(allOf(
                        containsString("May enroll workers."),
                        containsString("visited"),
                        containsString("made"),
                        containsString("2.5\u00a0%")));
    }

    @Test
    void saysInAFormWhyItWasRefusedAndKeepsWhatWasTyped() {
        var bank = "/console/partners/" + Partners.newApproved();
        var terms = Map.of(
                "number", "PKS <1>",
                "from", "2026-05-01",
                "until", "2026-04-01",
                "incentiveRatePercent", "3",
                "signedByBankOn", "yesterday",
                "signedByAuthorityOn", "2024-06-21");

        headOffice
                .send(bank + "/agreements", terms)
                .statusCode(400)
                .body(allOf(
                        containsString("value=\"PKS &lt;1&gt;\""),
                        containsString("id=\"signedByBankOn-fault0\">Signed by the bank is not a date")));
        var readable = new HashMap<>(terms);
        readable.put("signedByBankOn", "2024-06-20");
        headOffice
                .reading("id")
                .send(bank + "/agreements", readable)
                .statusCode(422)
                .body(allOf(
                        containsString("Hari terakhir mendahului hari pertama"),
                        containsString("Insentif (persen) harus antara 0 dan 2,5 persen"),
                        containsString("aria-describedby=\"incentiveRatePercent-hint incentiveRatePercent-fault0\"")));
    }

    @Test
    void leadsWhoeverComesTooLateToWhatIsPossible() {
        var id = Partners.newApproved();

        headOffice
                .open("/console/partners/" + id + "/head-office-review")
                .statusCode(303)
                .header("Location", endsWith("/console/partners/" + id));
        headOffice
                .send("/console/partners/" + id + "/head-office-review", Map.of("decision", "APPROVE"))
                .statusCode(409)
                .body(containsString("Meanwhile this bank has moved on"));
    }

    @Test
    void suspendsReinstatesAndTerminatesWithReasons() {
        var bank = "/console/partners/" + Partners.newActive();

        headOffice
                .send(bank + "/suspension", Map.of("note", " "))
                .statusCode(422)
                .body(containsString("Reason or note must say why"));
        done(headOffice.send(bank + "/suspension", Map.of("note", "audit 7")), "suspension");
        done(headOffice.send(bank + "/reinstatement", Map.of("note", "settled")), "reinstatement");
        headOffice
                .send(bank + "/termination", Map.of("note", "letter 3"))
                .statusCode(400)
                .body(containsString("id=\"reason-fault0\">Cause is required"));
        done(headOffice.send(bank + "/termination", Map.of("note", "letter 3", "reason", "WITHDRAWN")), "termination");
        headOffice.open(bank).body(allOf(containsString("audit 7"), containsString("ended early")));
    }

    @Test
    void handsOverToASuccessorFromTheListOfActiveAgencies() {
        var bank = "/console/partners/" + Partners.newActive();
        var successor = Partners.newActive();

        headOffice.open(bank + "/succession").body(containsString("value=\"" + successor + "\""));
        done(headOffice.send(bank + "/succession", Map.of("successor", successor, "note", "merger")), "succession");
        headOffice.open(bank).body(containsString("<a href=\"/console/partners/" + successor + "\">"));
    }

    @Test
    void showsNoSecretWhileKeycloakIsAwayOrWhenOneWasShownMeanwhile() {
        var bank = "/console/partners/" + Partners.newActive();

        headOffice
                .send(bank + "/credentials", Map.of("shown", "1"))
                .statusCode(303)
                .header("Location", endsWith("?done=secret-shown"));
        headOffice
                .send(bank + "/credentials", Map.of("shown", "0"))
                .statusCode(303)
                .header("Location", endsWith("?done=no-secret"));
    }

    @Test
    void refusesAPaperThatIsNoPdf() {
        var bank = "/console/partners/" + Partners.newProspect();

        branch.upload(bank + "/documents/licence", "licence.pdf", "no pdf".getBytes(UTF_8))
                .statusCode(422)
                .body(containsString("The content cannot be read as a PDF"));
        branch.upload(bank + "/documents/licence", "", new byte[0])
                .statusCode(400)
                .body(containsString("File is required"));
    }

    private static void done(ValidatableResponse answer, String what) {
        answer.statusCode(303).header("Location", endsWith("?done=" + what));
    }

    private static Map<String, String> profile() {
        return Map.of(
                "nib", "1234567890123",
                "npwp", "012345678901000",
                "contactName", "Ni Luh Contoh",
                "contactPhone", "+62361234567",
                "contactEmail", "luh@bpr.example",
                "bankName", "Bank Contoh",
                "accountNumber", "0123456789",
                "accountHolder", "PT BPR Contoh");
    }

    private static Map<String, String> agreement(String number, String rate) {
        return Map.of(
                "number", number,
                "from", "2024-07-01",
                "until", "2099-12-31",
                "incentiveRatePercent", rate,
                "signedByBankOn", "2024-06-20",
                "signedByAuthorityOn", "2024-06-21");
    }
}
