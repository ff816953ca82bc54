package id.jangkau.partner.document;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.Partners;
import id.jangkau.partner.Pdfs;
import id.jangkau.partner.document.domain.Pdf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** Papers over HTTP, kept in PostgreSQL. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class DocumentsTest {
    private final DataSource database;

    DocumentsTest(DataSource database) {
        this.database = database;
    }

    @Test
    void keepsTheSignedTextOfAnAgreementAndGivesItBackByteForByte() {
        String path = agreementOf(Partners.newActive());
        byte[] signed = Pdfs.of("PKS");
        String sha256 = Pdf.sha256(signed);

        put(Roles.HEAD_OFFICE_OFFICER, path, signed)
                .statusCode(201)
                .header("ETag", equalTo('"' + sha256 + '"'))
                .body("version", equalTo(1))
                .body("sha256", equalTo(sha256))
                .body("bytes", equalTo(signed.length))
                .body("by", equalTo("head-office-officer-1"));

        var given = get(path)
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", equalTo('"' + sha256 + '"'))
                .header("Content-Disposition", startsWith("attachment; filename=\"agreement-"));
        assertThat(given.extract().asByteArray()).isEqualTo(signed);
        given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .header("If-None-Match", '"' + sha256 + '"')
                .get("/v1/partners/" + path)
                .then()
                .statusCode(304);
    }

    @Test
    void addsVersionsAndReplacesNone() {
        String path = Partners.newSilentProspect() + "/documents/licence";
        byte[] first = Pdfs.of("first");
        byte[] second = Pdfs.of("second");

        put(Roles.BRANCH_OFFICER, path, first).statusCode(201);
        put(Roles.BRANCH_OFFICER, path, first).statusCode(200).body("version", equalTo(1));
        put(Roles.HEAD_OFFICE_OFFICER, path, second).statusCode(201).body("version", equalTo(2));

        assertThat(get(path).extract().asByteArray()).isEqualTo(second);
        assertThat(get(path + "?version=1").extract().asByteArray()).isEqualTo(first);
        get(path + "?version=3").statusCode(404);
        assertThat(Partners.read(path + "/versions").getList("items.by"))
                .containsExactly("branch-officer-1", "head-office-officer-1");
    }

    @Test
    void refusesWhatIsNoPdfWhateverItIsCalled() {
        String path = Partners.newSilentProspect() + "/documents/deed";

        put(Roles.BRANCH_OFFICER, path, "<html>".getBytes(UTF_8))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("PDF_UNREADABLE"));
        put(Roles.BRANCH_OFFICER, path, Pdfs.locked()).statusCode(422).body("code", equalTo("PDF_ENCRYPTED"));
        put(Roles.BRANCH_OFFICER, path, new byte[5 * 1024 * 1024 + 1])
                .statusCode(413)
                .body("code", equalTo("DOCUMENT_TOO_LARGE"))
                .body("detail", containsString("5"));
        given().auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .contentType("image/png")
                .body(Pdfs.of("deed"))
                .put("/v1/partners/" + path)
                .then()
                .statusCode(415);
        get(path).statusCode(404);
    }

    @Test
    void knowsNoOtherPlaces() {
        String partner = Partners.newActive();
        byte[] paper = Pdfs.of("paper");

        put(Roles.BRANCH_OFFICER, partner + "/documents/gossip", paper).statusCode(404);
        put(Roles.BRANCH_OFFICER, partner + "/documents/agreement", paper).statusCode(404);
        put(Roles.BRANCH_OFFICER, UUID.randomUUID() + "/documents/deed", paper).statusCode(404);
        String ofAnother = agreementOf(Partners.newActive()).substring(36);
        put(Roles.HEAD_OFFICE_OFFICER, partner + ofAnother, paper).statusCode(404);
        put(Roles.BRANCH_OFFICER, agreementOf(partner), paper).statusCode(403);
        put(Roles.AUDITOR, partner + "/documents/deed", paper).statusCode(403);
    }

    @Test
    void cannotBeChangedInTheDatabase() throws SQLException {
        put(Roles.BRANCH_OFFICER, Partners.newSilentProspect() + "/documents/deed", Pdfs.of("deed"))
                .statusCode(201);

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE document SET sent_by = 'nobody'"))
                    .hasMessageContaining("only ever added");
            assertThatThrownBy(() -> statement.execute("DELETE FROM document_content"))
                    .hasMessageContaining("only ever added");
        }
    }

    private static String agreementOf(String partner) {
        return partner + "/agreements/" + Partners.read(partner).getString("agreements[0].id") + "/document";
    }

    private static ValidatableResponse put(String role, String path, byte[] content) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .contentType("application/pdf")
                .body(content)
                .put("/v1/partners/" + path)
                .then();
    }

    private static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/v1/partners/" + path)
                .then();
    }
}
