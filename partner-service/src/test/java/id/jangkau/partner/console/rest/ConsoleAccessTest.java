package id.jangkau.partner.console.rest;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.partner.Partners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class ConsoleAccessTest {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Officer branch = Officer.with(Roles.BRANCH_OFFICER, "made");
    private final Officer auditor = Officer.with(Roles.AUDITOR, "nyoman");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/partners",
                "/console/reviews",
                "/console/attention",
                "/console/import",
                "/console/sign-in"
            })
    void isForWhoSignedIn(String path) {
        given().accept("text/html").get(path).then().statusCode(401).contentType(HTML);
        given().accept("text/html")
                .cookie("q_session_browser", "made.up")
                .get(path)
                .then()
                .statusCode(401)
                .contentType(HTML);
    }

    @Test
    void isForOfficers() {
        Officer.with(Roles.STATISTICS_READER, "ketut")
                .open("/console/partners")
                .statusCode(403)
                .contentType(HTML)
                .body(containsString("You may not go here"));
    }

    @Test
    void letsAuditorsReadAndNothingElse() {
        var bank = "/console/partners/" + Partners.newProspect();

        auditor.open(bank)
                .statusCode(200)
                .body(allOf(not(containsString("/application\"")), not(containsString("<form"))));
        auditor.send(bank + "/application", Map.of("appliedOn", "2024-05-02")).statusCode(403);
        auditor.open(bank + "/profile").statusCode(403);
        auditor.open("/console/import").statusCode(403);
    }

    @Test
    void takesNoFormOfAnotherSite() {
        var address = "/console/partners/" + Partners.newProspect() + "/application";
        var form = Map.of("appliedOn", "2024-05-02");

        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            branch.browser()
                    .contentType(ContentType.URLENC)
                    .header("Sec-Fetch-Site", site)
                    .formParams(form)
                    .post(address)
                    .then()
                    .statusCode(403)
                    .contentType(HTML)
                    .body(containsString("sent from another site"));
        }
        branch.browser()
                .contentType(ContentType.URLENC)
                .formParams(form)
                .post(address)
                .then()
                .statusCode(403);
        branch.open("/console/partners?status=PROSPECT").statusCode(200);
    }

    @Test
    void answersWhatIsNotThereWithAPage() {
        for (var path : new String[] {
            "/console/partners/" + UUID.randomUUID(), "/console/partners/x", "/console/nothing",
        }) {
            branch.open(path).statusCode(404).contentType(HTML).body(containsString("There is no such page"));
        }
    }

    @Test
    void isKeptByNobodyAndRunsNoScript() {
        branch.open("/console/partners")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("script"))))
                .header("X-Content-Type-Options", "nosniff")
                .body(allOf(
                        not(containsString("<script")), not(containsString("style=")), not(containsString("onclick"))));
        given().get("/console/assets/console.css").then().statusCode(200);
    }

    @Test
    void speaksTheLanguageAskedForAndRemembersIt() {
        branch.reading("id").open("/console/partners").body(containsString("Direktori BPR"));
        branch.reading("fr")
                .browser()
                .queryParam("q", "a&b")
                .get("/console/partners?lang=en")
                .then()
                .cookie("lang", "en")
                .header("Content-Language", "en")
                .body(allOf(containsString("BPR directory"), containsString("?q=a%26b&amp;lang=id")));
        branch.browser()
                .header("Accept-Language", "id")
                .cookie("lang", "en")
                .get("/console/partners")
                .then()
                .body(containsString("BPR directory"));
        branch.open("/console/partners?lang=xx").statusCode(200).header("Set-Cookie", nullValue());
    }

    @Test
    void leavesTheApiAsItIs() {
        given().accept("text/html,*/*")
                .get("/v1/partners")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        branch.browser().get("/v1/partners?limit=1").then().statusCode(200).header("Set-Cookie", nullValue());
        given().get("/q/openapi").then().body(not(containsString("/console")));
    }

    @Test
    void leadsFromTheDoorToTheDirectory() {
        branch.open("/console").statusCode(303).header("Location", endsWith("/console/partners"));
        given().get("/console/signed-out").then().statusCode(200).body(containsString("/console\""));
    }
}
