package id.jangkau.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Officers of a branch office see and change the partners of its regencies; to them there are no others. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class BranchOfficesTest {
    private static final Map<String, String> BODIES = Map.of(
            "/v1/partners/{id}/application", "{\"appliedOn\": \"2024-05-02\"}",
            "/v1/partners/{id}/branch-review", "{\"decision\": \"APPROVE\", \"note\": \"seen\"}",
            "/v1/partners/{id}/branches",
                    "{\"code\": \"001\", \"name\": \"Kantor Pusat\", \"regencyCode\": \"51.71\", \"from\": \"2024-01-01\"}",
            "/v1/partners/{id}/branches/{code}",
                    "{\"name\": \"Kantor Pusat\", \"regencyCode\": \"51.71\", \"from\": \"2024-01-01\"}");

    private final String denpasar = Tokens.ofBranchOfficer("d", "51.02", "51.03", "51.71");
    private final String singaraja = Tokens.ofBranchOfficer("s", "51.01", "51.08");
    private final String nowhere = Tokens.ofBranchOfficer("n");

    @Test
    void whatIsAskedAboutAnotherOfficesPartnerIsAnsweredAsIfThereWereNone() {
        String partner = Partners.newProspect();
        List<Operation> operations = operationsOnOnePartner();
        assertThat(operations).hasSizeGreaterThan(10);
        for (String token : List.of(singaraja, nowhere)) {
            for (Operation operation : operations) {
                Response others = operation.call(token, partner);
                Response nobodys = operation.call(token, UUID.randomUUID().toString());
                assertThat(others.statusCode()).as(operation.toString()).isGreaterThanOrEqualTo(400);
                assertThat(others.statusCode()).as(operation.toString()).isEqualTo(nobodys.statusCode());
                assertThat(others.<String>path("code")).as(operation.toString()).isEqualTo(nobodys.path("code"));
            }
        }
        assertThat(get(singaraja, partner).statusCode()).isEqualTo(404);
        assertThat(Partners.statuses(partner)).containsExactly("PROSPECT");
    }

    @Test
    void theOwnOfficeTheHeadOfficeAndTheAuditorSeeIt() {
        String partner = Partners.newProspect();
        Stream.of(denpasar, Tokens.of(Roles.HEAD_OFFICE_OFFICER), Tokens.of(Roles.AUDITOR))
                .forEach(token -> assertThat(get(token, partner).statusCode()).isEqualTo(200));
        Partners.post(denpasar, partner + "/application", Map.of("appliedOn", "2024-05-02"))
                .statusCode(200);
    }

    @Test
    void listsHoldTheOwnRegenciesOnly() {
        Partners.newProspect();
        assertThat(listed(denpasar, "")).isNotEmpty().allMatch(List.of("51.02", "51.03", "51.71")::contains);
        assertThat(listed(singaraja, "")).allMatch(List.of("51.01", "51.08")::contains);
        assertThat(listed(singaraja, "&regency=51.71")).isEmpty();
        assertThat(listed(nowhere, "")).isEmpty();
        assertThat(listed(Tokens.of(Roles.HEAD_OFFICE_OFFICER), "&regency=51.71"))
                .isNotEmpty();
    }

    @Test
    void banksAreListedInTheOwnRegenciesOnly() {
        String code = Partners.newBankCode();
        given().auth()
                .oauth2(singaraja)
                .contentType("text/csv")
                .body(Partners.HEADER
                        + Partners.row(code)
                        + Partners.row(Partners.newBankCode()).replace("51.71", "51.08"))
                .post("/v1/partners/import")
                .then()
                .statusCode(200)
                .body("results.outcome", org.hamcrest.Matchers.contains("REFUSED", "LISTED"));
    }

    private record Operation(String method, String path) {
        Response call(String token, String partner) {
            String body = BODIES.getOrDefault(path, "{}");
            var request = given().auth().oauth2(token);
            if (!method.equals("get") && !method.equals("delete")) {
                request.contentType("application/json").body(body);
            }
            return request.request(
                    method.toUpperCase(java.util.Locale.ROOT),
                    path.replace("{id}", partner)
                            .replaceAll("\\{code}", "001")
                            .replaceAll("\\{kind}", "licence")
                            .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString()));
        }
    }

    private static List<Operation> operationsOnOnePartner() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").path("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/v1/partners/{id}"))
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(List.of("get", "post", "put", "patch", "delete")::contains)
                        .map(method -> new Operation(method, path.getKey())))
                .toList();
    }

    private static Response get(String token, String partner) {
        return given().auth().oauth2(token).get("/v1/partners/" + partner);
    }

    private static List<String> listed(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/v1/partners?limit=200" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.regencyCode");
    }
}
