package id.jangkau.partner;

import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Every change of a partner is in the audit log, with what it was before and after, and nobody alters it unseen. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class HistoryTest {
    @Inject
    Jdbi database;

    @Test
    void everyChangeSaysWhoWhenWhyAndWhatItWasBeforeAndAfter() {
        String partner = Partners.newActive();
        JsonPath history = Partners.read(partner + "/history");

        assertThat(history.getList(Partners.STEPS + ".transition", String.class))
                .containsExactly("listing", "application", "branch-review", "head-office-review", "agreements");
        assertThat(history.getList(Partners.STEPS + ".version", Integer.class)).containsExactly(1, 2, 3, 4, 5);
        assertThat(history.<Object>get(Partners.STEPS + "[0].before")).isNull();
        assertThat(history.getList(Partners.STEPS + "[1..4].before.status", String.class))
                .containsExactly("PROSPECT", "APPLIED", "BRANCH_APPROVED", "APPROVED");
        assertThat(history.getList(Partners.STEPS + ".after.status"))
                .isEqualTo(history.getList(Partners.STEPS + ".to"));
        assertThat(history.getString(Partners.STEPS + "[1].note")).isEqualTo("letter 12");
        assertThat(history.getString(Partners.STEPS + "[1].after.standing.appliedOn"))
                .isEqualTo("2024-05-02");
        assertThat(history.getList(Partners.STEPS + "[4].before.periods.agreements"))
                .isEmpty();
        assertThat(history.getString(Partners.STEPS + "[4].after.periods.agreements[0].terms.number"))
                .isEqualTo("PKS/" + partner);
    }

    @Test
    void aProfileAndPapersAreInItToo() {
        String partner = Partners.newActive();
        JsonPath history = Partners.read(partner + "/history");

        assertThat(history.getList("items.transition", String.class)).contains("profile", "document");
        assertThat(history.getString("items.find { it.transition == 'document' }.after.sha256"))
                .hasSize(64);
        assertThat(history.getString("items.find { it.transition == 'profile' }.after.data.contactName"))
                .isEqualTo("told");
    }

    @Test
    void whatIsDoneIsSealedInItsOrderAndTheAuditorSeesThatNothingWasAltered() {
        String partner = Partners.newActive();
        awaitSealed(partner);

        List<Integer> sequences = Partners.read(partner + "/history").getList("items.sequence", Integer.class);
        assertThat(sequences).isSorted().doesNotHaveDuplicates();
        JsonPath verification = audit("/verification");
        assertThat(verification.getBoolean("intact")).isTrue();
        assertThat(verification.getInt("head.sequence")).isGreaterThanOrEqualTo(sequences.getLast());
        assertThat(audit("/verification?head=" + verification.getString("head.hash"))
                        .getBoolean("intact"))
                .isTrue();
        assertThat(audit("/verification?head=" + "a".repeat(64)).getString("firstBroken.reason"))
                .isEqualTo("HEAD_GONE");
        JsonPath log = audit("?subject=" + partner + "&actor=h");
        assertThat(log.getList("items.action")).containsExactly("HEAD_OFFICE_REVIEW");
        assertThat(log.getString("items[0].before.status")).isEqualTo("BRANCH_APPROVED");
    }

    @Test
    void oneAlteredByteOfAPartnersHistoryIsFound() {
        String partner = Partners.newActive();
        awaitSealed(partner);
        int sequence =
                Partners.read(partner + "/history").getInt("items.find { it.transition == 'agreements' }.sequence");
        alter(sequence, "2.5", "2.4");
        try {
            JsonPath verification = audit("/verification");
            assertThat(verification.getBoolean("intact")).isFalse();
            assertThat(verification.getInt("firstBroken.sequence")).isEqualTo(sequence);
            assertThat(verification.getString("firstBroken.reason")).isEqualTo("HASH");
        } finally {
            alter(sequence, "2.4", "2.5");
        }
        assertThat(audit("/verification").getBoolean("intact")).isTrue();
    }

    @Test
    void onlyAuditorsReadTheLogAndFaultyParametersAreNamed() {
        for (String role : List.of(Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AGENCY)) {
            given().auth().oauth2(Tokens.of(role)).get("/v1/audit").then().statusCode(403);
            given().auth()
                    .oauth2(Tokens.of(role))
                    .get("/v1/audit/verification")
                    .then()
                    .statusCode(403);
        }
        given().get("/v1/audit").then().statusCode(401);
        JsonPath problem = given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/v1/audit?subject=x&from=y&to=z&limit=0&cursor=%20")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(problem.getList("errors.field", String.class))
                .containsExactlyInAnyOrder("subject", "from", "to", "limit", "cursor");
        given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/v1/audit/verification?head=abc")
                .then()
                .statusCode(400);
    }

    @Test
    void whereAgenciesStoodCanStillBeAskedOfTheDatabase() {
        String partner = Partners.newActive();
        List<String> statuses = database.withHandle(handle -> handle.createQuery(
                        "SELECT to_status FROM partner_history WHERE partner_id = :id::uuid ORDER BY version")
                .bind("id", partner)
                .mapTo(String.class)
                .list());
        assertThat(statuses).containsExactly("PROSPECT", "APPLIED", "BRANCH_APPROVED", "APPROVED", "ACTIVE");
    }

    private static void awaitSealed(String partner) {
        await().until(() ->
                !Partners.read(partner + "/history").getList("items.hash").contains(null));
    }

    private static JsonPath audit(String pathAfterAudit) {
        return given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/v1/audit" + pathAfterAudit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** As the owner of the table can, who switches its triggers off. */
    private void alter(int sequence, String from, String to) {
        database.useTransaction(handle -> {
            handle.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER");
            handle.execute(
                    "UPDATE audit_entry SET state_after = replace(state_after, ?, ?) WHERE sequence = ?",
                    from,
                    to,
                    sequence);
            handle.execute("ALTER TABLE audit_entry ENABLE TRIGGER USER");
        });
    }
}
