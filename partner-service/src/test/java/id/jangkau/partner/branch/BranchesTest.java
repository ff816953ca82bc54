package id.jangkau.partner.branch;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.AgencyTopic;
import id.jangkau.partner.Partners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class BranchesTest {
    private static final Map<String, Object> OFFICE =
            Map.of("code", "001", "name", "Kantor Pusat", "regencyCode", "51.71", "from", "2020-01-01");

    @Test
    void aBranchOfficeIsRegisteredChangedToldAndKeptInTheHistory() throws IOException {
        String partner = Partners.newProspect();
        register(partner, OFFICE).statusCode(201).body("code", equalTo("001"));
        register(partner, with("code", "002", "regencyCode", "51.08")).statusCode(201);
        Map<String, Object> closed = with("until", "2024-12-31", "note", "letter 3");
        change(partner, "001", closed).statusCode(200).body("until", equalTo("2024-12-31"));
        change(partner, "001", closed).statusCode(200);

        assertThat(Partners.read(partner + "/branches").getList("items.code")).containsExactly("001", "002");
        var history = Partners.read(partner + "/history");
        assertThat(history.getList(Partners.STEPS + ".transition", String.class))
                .containsExactly("listing", "branches", "branches", "branches");
        assertThat(history.getString(Partners.STEPS + "[3].note")).isEqualTo("letter 3");
        assertThat(history.<Object>get(Partners.STEPS + "[3].before.branches[0].until"))
                .isNull();
        assertThat(history.getString(Partners.STEPS + "[3].after.branches[0].until"))
                .isEqualTo("2024-12-31");
        var events = AgencyTopic.eventsOf(partner, 4);
        var told = new EventJson().read(events.getLast().value(), AgencyState.class);
        assertThat(told.version()).isEqualTo(4);
        assertThat(told.branches()).extracting(AgencyState.Branch::code).containsExactly("001", "002");
    }

    @Test
    void whatIsWrongIsNamed() {
        String partner = Partners.newProspect();
        register(partner, OFFICE).statusCode(201);
        register(partner, OFFICE).statusCode(409).body("code", equalTo("BRANCH_CODE_TAKEN"));
        register(partner, with("code", "0 2", "regencyCode", "31.71", "until", "2019-12-31"))
                .statusCode(422)
                .body("code", equalTo("BRANCH_REFUSED"))
                .body("errors.code", containsInAnyOrder("BRANCH_CODE_MALFORMED", "REGENCY_UNKNOWN", "PERIOD_REVERSED"));
        register(partner, Map.of())
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("code", "name", "regencyCode", "from"));
        change(partner, "009", with("code", "009")).statusCode(404);
        change(partner, "001", with("code", "002")).statusCode(400);
        register(UUID.randomUUID().toString(), OFFICE).statusCode(404);
    }

    @Test
    void aBanksOwnClientReadsItsOwnAndNoOthers() {
        String partner = Partners.newProspect();
        register(partner, OFFICE).statusCode(201);
        String own = Tokens.ofAgency(UUID.fromString(partner));
        given().auth()
                .oauth2(own)
                .get("/v1/partners/" + partner + "/branches")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("001")));
        given().auth()
                .oauth2(Tokens.ofAgency(UUID.randomUUID()))
                .get("/v1/partners/" + partner + "/branches")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(own)
                .contentType("application/json")
                .body(OFFICE)
                .post("/v1/partners/" + partner + "/branches")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> with(String... fields) {
        var office = new HashMap<>(OFFICE);
        for (int i = 0; i < fields.length; i += 2) {
            office.put(fields[i], fields[i + 1]);
        }
        return office;
    }

    private static ValidatableResponse register(String partner, Map<String, Object> office) {
        return Partners.post(Tokens.of(Roles.BRANCH_OFFICER), partner + "/branches", office);
    }

    private static ValidatableResponse change(String partner, String code, Map<String, Object> office) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .contentType("application/json")
                .body(office)
                .put("/v1/partners/" + partner + "/branches/" + code)
                .then();
    }
}
