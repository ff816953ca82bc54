package id.jangkau.partner.document;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

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

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Papers in an S3-compatible store. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
@QuarkusTestResource(value = S3Parts.class, restrictToAnnotatedClass = true)
class DocumentsInS3Test {
    @Inject
    DataSource database;

    @Test
    void keepsThemThereAndGivesThemBackByteForByte() throws SQLException {
        String partner = Partners.newSilentProspect();
        byte[] first = Pdfs.of("first");
        byte[] second = Pdfs.of("second");

        Partners.putPdf(partner + "/documents/deed", first).statusCode(201);
        Partners.putPdf(partner + "/documents/deed", second).statusCode(201).body("version", equalTo(2));

        assertThat(get(partner + "/documents/deed")).isEqualTo(second);
        assertThat(get(partner + "/documents/deed?version=1")).isEqualTo(first);
        assertThat(keptInTheDatabase(partner)).isZero();
    }

    private int keptInTheDatabase(String partner) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        SELECT count(content.*) FROM document
                        LEFT JOIN document_content AS content ON content.document_id = document.id
                        WHERE partner_id = ?::uuid
                        """)) {
            query.setString(1, partner);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static byte[] get(String path) {
        return given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/v1/partners/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
