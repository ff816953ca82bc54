package id.jangkau.partner.checklist;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.Partners;
import id.jangkau.partner.Pdfs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** What a bank tells and sends, and what comes of it when it does not. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class ApprovalNeedsChecklistTest {
    @Test
    void letsNoIncompleteApplicationBeApprovedAndNamesAllThatIsMissing() {
        String partner = Partners.newSilentProspect();
        Partners.apply(partner).statusCode(200);
        assertThat(missing(partner))
                .containsExactly(
                        "contactName",
                        "contactPhone",
                        "contactEmail",
                        "bankName",
                        "accountNumber",
                        "accountHolder",
                        "documents.licence",
                        "documents.deed");

        Partners.review("branch", "b", partner, "APPROVE")
                .statusCode(422)
                .body("code", equalTo("CHECKLIST_INCOMPLETE"))
                .body("errors.field", contains(missing(partner).toArray()));
        assertThat(Partners.read(partner).getString("status")).isEqualTo("APPLIED");

        Partners.complete(partner);
        assertThat(Partners.read(partner + "/checklist").getBoolean("complete")).isTrue();
        Partners.review("branch", "b", partner, "APPROVE").statusCode(200);
    }

    @Test
    void letsAnIncompleteApplicationBeRejected() {
        String partner = Partners.newSilentProspect();
        Partners.apply(partner).statusCode(200);

        Partners.review("branch", "b", partner, "REJECT").statusCode(200).body("status", equalTo("REJECTED"));
    }

    @Test
    void countsThePapersOfTheBankItselfOnly() {
        String partner = Partners.newSilentProspect();
        Partners.putPdf(partner + "/documents/deed", Pdfs.of("deed")).statusCode(201);

        assertThat(missing(partner)).contains("documents.licence").doesNotContain("documents.deed");
    }

    @Test
    void refusesMalformedDataFieldByField() {
        String partner = Partners.newSilentProspect();

        put(
                        partner,
                        Map.of(
                                "nib", "12",
                                "npwp", "x",
                                "contactName", "N",
                                "contactPhone", "0361-234567",
                                "contactEmail", "agen@bpr",
                                "accountNumber", "1"))
                .statusCode(422)
                .body("code", equalTo("PROFILE_REFUSED"))
                .body(
                        "errors.field",
                        contains("nib", "npwp", "contactName", "contactPhone", "contactEmail", "accountNumber"))
                .body(
                        "errors.code",
                        contains(
                                "NIB_MALFORMED",
                                "NPWP_MALFORMED",
                                "NAME_MALFORMED",
                                "PHONE_MALFORMED",
                                "EMAIL_MALFORMED",
                                "ACCOUNT_NUMBER_MALFORMED"));
        put(partner, Map.of("nickname", "x", "nib", 12))
                .statusCode(400)
                .body("errors.code", hasItems("UNKNOWN_FIELD", "WRONG_TYPE"));
        put(partner, List.of()).statusCode(400);
        put("00000000-0000-0000-0000-000000000000", Map.of()).statusCode(404);
        assertThat(Partners.read(partner + "/profile").getInt("version")).isZero();
    }

    @Test
    void keepsEveryVersionOfAProfile() {
        String partner = Partners.newSilentProspect();
        put(partner, Map.of("contactName", "Ni Luh Contoh", "contactPhone", "+62361234567"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("nib", equalTo("1234567890123"));
        patch(partner, "{\"contactPhone\": null, \"contactEmail\": \"agen@bpr.example\"}")
                .statusCode(200)
                .body("version", equalTo(2))
                .body("contactName", equalTo("Ni Luh Contoh"))
                .body("contactPhone", nullValue());
        patch(partner, "{}").statusCode(200).body("version", equalTo(2));

        var versions = Partners.read(partner + "/profile/versions");
        assertThat(versions.getList("items.contactPhone")).containsExactly("+62361234567", null);
        assertThat(versions.getList("items.by")).containsExactly("branch-officer-1", "branch-officer-1");
    }

    private static List<Object> missing(String partner) {
        return Partners.read(partner + "/checklist").getList("items.findAll { it.state == 'MISSING' }.field");
    }

    private static ValidatableResponse put(String partner, Object body) {
        return Partners.put(partner + "/profile", body);
    }

    private static ValidatableResponse patch(String partner, String body) {
        return given().auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/v1/partners/" + partner + "/profile")
                .then();
    }
}
