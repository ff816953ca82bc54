package id.jangkau.statistics.journey;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** The page itself: open to all, from here only, and small on the wire. What it does is tried in a browser, in system-tests. */
@QuarkusTest
class DashboardPageTest extends RealService {
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Test
    void isOpenToAllAndLetsTheBrowserAskNobodyElse() {
        RestAssured.get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .header(
                        "Content-Security-Policy",
                        containsString("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void namesOnlyWhatIsServedHere() {
        String page = RestAssured.get("/").asString();
        assertThat(page).doesNotContain("<script>", "style=\"", "://");
        assertThat(LOADED.matcher(page).results()).hasSizeGreaterThanOrEqualTo(3);
        LOADED.matcher(page)
                .results()
                .map(loaded -> loaded.group(1))
                .filter(path -> !path.startsWith("/v1/"))
                .forEach(path -> RestAssured.get(path).then().statusCode(200));
    }

    @Test
    void travelsCompressed() {
        RestAssured.given()
                .header("Accept-Encoding", "gzip")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }
}
