package id.jangkau.partner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/** Officers at work, over HTTP with their own tokens. */
public final class Partners {
    public static final String HEADER = "bank_code,name,kind,regency_code,licensed_on,nib,npwp\n";
    public static final Map<String, String> PROFILE = Map.of(
            "nib", "1234567890123",
            "npwp", "0123456789012345",
            "contactName", "Ni Luh Contoh",
            "contactPhone", "+62361234567",
            "contactEmail", "agen@bpr.example",
            "bankName", "Bank Contoh",
            "accountNumber", "0012345678",
            "accountHolder", "PT BPR Contoh");
    /** Of the history, what was done to the agency itself and not to its profile or papers. */
    public static final String STEPS = "items.findAll { it.version != null }";

    private static final AtomicInteger LAST_BANK_CODE = new AtomicInteger(600_000);

    private Partners() {}

    /** One that no other test has. */
    public static String newBankCode() {
        return Integer.toString(LAST_BANK_CODE.incrementAndGet());
    }

    public static String row(String bankCode) {
        return bankCode + ",BPR Contoh " + bankCode + ",BPR,51.71,1994-03-01,1234567890123,012345678901000\n";
    }

    public static ValidatableResponse importCsv(String csv) {
        return given().auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .contentType("text/csv")
                .body(csv)
                .post("/v1/partners/import")
                .then();
    }

    /** One that has told and sent all that an approval needs. */
    public static String newProspect() {
        String partner = newSilentProspect();
        complete(partner);
        return partner;
    }

    public static void complete(String partner) {
        put(partner + "/profile", PROFILE).statusCode(200);
        putPdf(partner + "/documents/licence", Pdfs.of("licence")).statusCode(201);
        putPdf(partner + "/documents/deed", Pdfs.of("deed")).statusCode(201);
    }

    /** One of which nothing is known but what the directory says. */
    public static String newSilentProspect() {
        return importCsv(HEADER + row(newBankCode())).statusCode(200).extract().path("results[0].partnerId");
    }

    /** As a branch officer. */
    public static ValidatableResponse put(String pathAfterPartners, Object body) {
        return given().auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/partners/" + pathAfterPartners)
                .then();
    }

    /** As a branch officer. */
    public static ValidatableResponse putPdf(String pathAfterPartners, byte[] pdf) {
        return given().auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .contentType("application/pdf")
                .body(pdf)
                .put("/v1/partners/" + pathAfterPartners)
                .then();
    }

    public static ValidatableResponse apply(String partner) {
        return post(
                Tokens.of(Roles.BRANCH_OFFICER),
                partner + "/application",
                Map.of("appliedOn", "2024-05-02", "note", "letter 12"));
    }

    public static ValidatableResponse review(String office, String subject, String partner, String decision) {
        String role = office.equals("branch") ? Roles.BRANCH_OFFICER : Roles.HEAD_OFFICE_OFFICER;
        return post(
                Tokens.of(role, subject),
                partner + "/" + office + "-review",
                Map.of("decision", decision, "note", "seen"));
    }

    public static ValidatableResponse sign(String partner, String number, String from, String until) {
        return post(
                Tokens.of(Roles.HEAD_OFFICE_OFFICER),
                partner + "/agreements",
                Map.of(
                        "number",
                        number,
                        "from",
                        from,
                        "until",
                        until,
                        "incentiveRatePercent",
                        2.5,
                        "signedByBankOn",
                        "2024-06-20",
                        "signedByAuthorityOn",
                        "2024-06-21"));
    }

    public static String newApproved() {
        String partner = newProspect();
        apply(partner).statusCode(200);
        review("branch", "b", partner, "APPROVE").statusCode(200);
        review("head-office", "h", partner, "APPROVE").statusCode(200);
        return partner;
    }

    public static String newActive() {
        String partner = newApproved();
        sign(partner, "PKS/" + partner, "2024-07-01", "2099-12-31").statusCode(201);
        return partner;
    }

    public static ValidatableResponse suspend(String partner, String note) {
        return post(Tokens.of(Roles.HEAD_OFFICE_OFFICER), partner + "/suspension", Map.of("note", note));
    }

    public static ValidatableResponse reinstate(String partner) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .delete("/v1/partners/" + partner + "/suspension?note=settled")
                .then();
    }

    public static ValidatableResponse terminate(String partner, String reason) {
        return post(
                Tokens.of(Roles.HEAD_OFFICE_OFFICER),
                partner + "/termination",
                Map.of("reason", reason, "note", "letter 3"));
    }

    public static ValidatableResponse succeed(String partner, String successor) {
        return post(
                Tokens.of(Roles.HEAD_OFFICE_OFFICER),
                partner + "/succession",
                Map.of("successor", successor, "note", "merger"));
    }

    public static JsonPath read(String pathAfterPartners) {
        return readAs(Tokens.of(Roles.AUDITOR), pathAfterPartners);
    }

    public static JsonPath readAs(String token, String pathAfterPartners) {
        return given().auth()
                .oauth2(token)
                .get("/v1/partners/" + pathAfterPartners)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static ValidatableResponse post(String token, String pathAfterPartners, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/partners/" + pathAfterPartners)
                .then();
    }

    public static List<String> statuses(String partner) {
        return read(partner + "/history").getList(STEPS + ".to", String.class);
    }
}
