package id.jangkau.registration.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.registration.RegistrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** What a bank is answered that asks what contributions cost. */
@RegistrationTest
class QuoteTest {
    private static final String DRIVER = """
            {"monthlyIncome": 1000000, "occupation": "DRIVER", "programmes": ["JKK", "JKM", "JHT"],
             "months": 12, "fromMonth": "2026-10"}
            """;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aMomentAfterMidnightInBaliWhenItIsStillOctoberInLondon() {
        clock.set(Instant.parse("2026-10-31T16:00:01Z"));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aDriversYearStraddlesTheEndOfTheDiscount() {
        Response answer = ask(DRIVER);
        answer.then()
                .statusCode(200)
                .body("total", equalTo(6 * 28_400 + 6 * 36_800))
                .body("quotedAt", equalTo("2026-11-01T00:00:01+08:00"))
                .body("months[5].month", equalTo("2027-03"))
                .body("months[5].jkk", equalTo(5_000))
                .body("months[5].jkm", equalTo(3_400))
                .body("months[5].jht", equalTo(20_000))
                .body("months[5].basis", equalTo(1_000_000))
                .body("months[5].table", equalTo("BPU-2015"))
                .body("months[5].bracket", equalTo(1))
                .body("months[5].discount", equalTo("PP-50-2025-DRIVER"))
                .body("months[6].legalBasis", equalTo("PP 44/2015 and PP 46/2015"))
                .body("months[6].discount", equalTo(null))
                .body("months[6].total", equalTo(36_800));
        assertThat(answer.<List<Integer>>path("months.total")).hasSize(12);
    }

    @Test
    void oneMonthFromTheCurrentOneInBaliUnlessToldOtherwise() {
        ask("{\"monthlyIncome\": 1000000, \"occupation\": \"FARMER\", \"programmes\": [\"JKK\", \"JKM\"]}")
                .then()
                .statusCode(200)
                .body("months.month", contains("2026-11"))
                .body("total", equalTo(8_400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"branch-officer", "head-office-officer"})
    void officersMayAskToo(String role) {
        askAs(Tokens.of(role), DRIVER).then().statusCode(200);
    }

    @Test
    void nobodyElseMayAsk() {
        askAs(Tokens.of("statistics-reader"), DRIVER).then().statusCode(403);
        RestAssured.given()
                .contentType("application/json")
                .body(DRIVER)
                .post("/v1/quotes")
                .then()
                .statusCode(401);
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        ask("""
                {"monthlyIncome": 999999, "occupation": "BANKER", "programmes": ["JKK", "JP"],
                 "months": 5, "fromMonth": "2015-06", "quotedAt": "2026-10-01T00:00:00+08:00"}
                """)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("QUOTE_REFUSED"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "OCCUPATION_UNKNOWN",
                                "PROGRAMME_UNKNOWN",
                                "PROGRAMMES_INCOMPLETE",
                                "INCOME_BELOW_MINIMUM",
                                "MONTHS_NOT_PAYABLE",
                                "MONTH_WITHOUT_TABLE"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "occupation", "programmes", "programmes", "monthlyIncome", "months", "fromMonth"));
    }

    @Test
    void aTimeOfOldIsSaidInWholeHoursToo() {
        ask(DRIVER.replace("}", ", \"quotedAt\": \"1900-01-01T00:00:00+08:00\"}"))
                .then()
                .body("quotedAt", equalTo("1900-01-01T00:00:00+08:00"));
    }

    @Test
    void nobodyKnowsThePricesOfTomorrow() {
        ask(DRIVER.replace("}", ", \"quotedAt\": \"2026-11-01T00:00:02+08:00\"}"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("QUOTED_IN_FUTURE"))
                .body("errors.field", contains("quotedAt"));
    }

    @Test
    void everythingRequiredThatIsMissingIsNamedAtOnce() {
        ask("{}")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.field", contains("monthlyIncome", "occupation", "programmes"));
    }

    @ParameterizedTest
    @CsvSource({
        "\"2026-10\", \"2026-13\", fromMonth",
        "\"2026-10\", \"+12026-10\", fromMonth",
        "1000000, \"1000000\", monthlyIncome",
        "12, 1.5, months"
    })
    void whatCannotBeReadIsNamedByItsField(String piece, String replacement, String field) {
        ask(DRIVER.replace(piece, replacement))
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo("WRONG_TYPE"));
    }

    private static Response ask(String question) {
        return askAs(Tokens.ofAgency(UUID.randomUUID()), question);
    }

    private static Response askAs(String token, String question) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(question)
                .post("/v1/quotes");
    }
}
