package id.jangkau.registration.contribution;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.contribution.domain.Bracket;
import id.jangkau.registration.contribution.domain.ContributionTable;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.store.NewTariffRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** How the head office replaces tables and discounts; each test has years of its own, tables after all discounts. */
@RegistrationTest
class TariffChangeTest {
    private static final String TABLES = "/v1/contribution-tables";
    private static final String DISCOUNTS = "/v1/contribution-discounts";

    @Inject
    SettableClock clock;

    @Inject
    NewTariffRows newRows;

    private final String id = "T-" + UUID.randomUUID();

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aTablePricesItsMonthsFromTheInstantOnInWhichItIsKnownAndNothingBefore() {
        Response written = post(TABLES, table("2101-01", 11_000));
        written.then()
                .statusCode(201)
                .body("written.by", equalTo("head-office-officer-1"))
                .body("brackets[0].number", equalTo(1));
        Response before = quote("2100-12", 2, "");
        before.then().body("months.table", contains("BPU-2015", "BPU-2015"));

        clock.set(knownFrom(written));
        quote("2100-12", 2, "")
                .then()
                .body("months.table", contains("BPU-2015", id))
                .body("months.jkk", contains(10_000, 11_000));
        String asked = quote("2100-12", 2, before.path("quotedAt")).asString();
        assertThat(asked).isEqualTo(before.asString());
    }

    @Test
    void whatAnotherReplicaWroteCountsFromTheSameInstant() {
        quote("2111-01", 1, "").then().statusCode(200);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ContributionTable table = new ContributionTable(
                id, YearMonth.of(2111, 1), "law", List.of(new Bracket(1, 0, 1, 12_000, 7_000, 22_000)));
        QuarkusTransaction.requiringNew()
                .run(() -> newRows.insert(new Known<>(table, now.plusSeconds(120), "elsewhere", now)));

        clock.set(now.plusSeconds(120).minusNanos(1_000));
        quote("2111-01", 1, "").then().body("months.table", not(contains(id)));
        clock.set(now.plusSeconds(120));
        quote("2111-01", 1, "").then().body("months.table", contains(id));
    }

    @Test
    void theSameTableAgainChangesNothingAndAnotherUnderItsIdIsRefused() {
        String table = table("2121-01", 11_000);
        Response first = post(TABLES, table);
        post(TABLES, table)
                .then()
                .statusCode(200)
                .body("written.knownFrom", equalTo(first.<String>path("written.knownFrom")));
        post(TABLES, table("2121-01", 11_001)).then().statusCode(409).body("code", equalTo("ID_REUSED"));
    }

    @Test
    void monthsThatHaveBegunKeepTheirPricesAndWhoEarnsMoreNeverPaysLess() {
        post(TABLES, """
                        {"id": "%s", "effectiveFrom": "2020-01", "legalBasis": "law", "brackets": [
                          {"incomeFrom": 0, "basis": 1, "jkk": 10, "jkm": 7, "jht": 20},
                          {"incomeFrom": 1000000, "basis": 2, "jkk": 9, "jkm": 7, "jht": 20}]}
                        """.formatted(id))
                .then()
                .statusCode(422)
                .body("code", equalTo("TABLE_REFUSED"))
                .body("errors.field", contains("effectiveFrom", "brackets[1].jkk"))
                .body("errors.code", contains("EFFECT_TOO_EARLY", "CONTRIBUTION_FALLS"));
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        post(TABLES, "{\"id\": \"a/b\", \"brackets\": [{\"incomeFrom\": 0, \"basis\": 1, \"jkk\": 1, \"jkm\": 1}]}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("id", "effectiveFrom", "legalBasis", "brackets[0].jht"))
                .body("errors.code", contains("ID_MALFORMED", "REQUIRED", "REQUIRED", "REQUIRED"));
        post(DISCOUNTS, "{}")
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        contains("id", "occupations", "firstMonth", "lastMonth", "percent", "legalBasis"));
        post(DISCOUNTS + "/PP-50-2025-DRIVER/end", "{}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("fromMonth", "legalBasis"));
    }

    @Test
    void aDiscountIsReplacedFromAMonthOn() {
        Response granted = post(DISCOUNTS, discount(id, "2071-01", "2071-12", 50, null));
        granted.then().statusCode(201);
        post(DISCOUNTS, discount(id, "2071-01", "2071-12", 50, null)).then().statusCode(200);
        post(DISCOUNTS, discount(id, "2071-01", "2071-12", 51, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_REUSED"));
        post(DISCOUNTS, discount(id + "b", "2071-12", "2072-12", 25, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("DISCOUNT_OVERLAPS"))
                .body(
                        "detail",
                        equalTo(id + " holds for one of the occupations in one of the months; replace or end it."));

        Response replaced = post(DISCOUNTS, discount(id + "b", "2071-03", "2072-12", 25, id));
        replaced.then().statusCode(201);
        post(DISCOUNTS, discount(id + "b", "2071-03", "2072-12", 25, id)).then().statusCode(200);
        clock.set(knownFrom(granted));
        Response before = quote("2071-02", 2, "");
        before.then().body("months.jkk", contains(5_000, 5_000));
        clock.set(knownFrom(replaced));
        quote("2071-02", 2, "")
                .then()
                .body("months.jkk", contains(5_000, 7_500))
                .body("months.discount", contains(id, id + "b"));
        assertThat(quote("2071-02", 2, before.path("quotedAt")).asString()).isEqualTo(before.asString());
    }

    @Test
    void aDiscountIsEndedFromAMonthOn() {
        post(DISCOUNTS, discount(id, "2081-01", "2081-12", 50, null)).then().statusCode(201);
        String end = "{\"fromMonth\": \"2081-03\", \"legalBasis\": \"law\"}";
        Response ended = post(DISCOUNTS + "/" + id + "/end", end);
        ended.then().statusCode(201).body("replacedBy", nullValue());
        post(DISCOUNTS + "/" + id + "/end", end).then().statusCode(200);
        post(DISCOUNTS + "/" + id + "/end", end.replace("2081-03", "2081-04"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DISCOUNT_ENDED"));
        post(DISCOUNTS + "/" + id + "/end", end.replace("2081-03", "2020-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("EFFECT_TOO_EARLY"));
        post(DISCOUNTS + "/none/end", end).then().statusCode(404);
        clock.set(knownFrom(ended));
        quote("2081-02", 2, "").then().body("months.jkk", contains(5_000, 10_000));
    }

    @Test
    void aDiscountIsRefusedForEveryReasonAtOnce() {
        post(DISCOUNTS, discount(id, "2020-02", "2020-01", 101, "none").replace("FARMER", "BANKER"))
                .then()
                .statusCode(422)
                .body("code", equalTo("DISCOUNT_REFUSED"))
                .body("errors.field", contains("occupations[0]", "firstMonth", "lastMonth", "percent", "replaces"));
    }

    @Test
    void allThatEverWasIsListedTheCurrentFirst() {
        post(TABLES, table("2151-01", 11_000)).then().statusCode(201);
        Response tables = get(Tokens.of("auditor"), TABLES);
        tables.then()
                .statusCode(200)
                .body("items[0].standing", equalTo("CURRENT"))
                .body("items[0].table.id", equalTo("BPU-2015"))
                .body("items[0].table.written.knownFrom", nullValue())
                .body("items.table.id", hasItem(id));
        get(Tokens.of("branch-officer"), DISCOUNTS)
                .then()
                .statusCode(200)
                .body("items.discount.id", hasItem("PP-50-2025-DRIVER"));
    }

    @Test
    void onlyTheHeadOfficeChangesPrices() {
        for (String role : new String[] {"agency", "branch-officer", "auditor"}) {
            postAs(Tokens.of(role), TABLES, table("2161-01", 1)).then().statusCode(403);
            postAs(Tokens.of(role), DISCOUNTS, "{}").then().statusCode(403);
            postAs(Tokens.of(role), DISCOUNTS + "/PP-50-2025-DRIVER/end", "{}")
                    .then()
                    .statusCode(403);
        }
        get(Tokens.of("agency"), TABLES).then().statusCode(403);
        get(Tokens.of("agency"), DISCOUNTS).then().statusCode(403);
    }

    private String table(String effectiveFrom, long jkk) {
        return """
                {"id": "%s", "effectiveFrom": "%s", "legalBasis": "law", "brackets": [
                  {"incomeFrom": 0, "basis": 1100000, "jkk": %d, "jkm": 7000, "jht": 22000}]}
                """.formatted(id, effectiveFrom, jkk);
    }

    private static String discount(String id, String first, String last, int percent, @Nullable String replaces) {
        return """
                {"id": "%s", "occupations": ["FARMER"], "firstMonth": "%s", "lastMonth": "%s", "percent": %d,
                 "legalBasis": "law", "replaces": %s}
                """.formatted(id, first, last, percent, replaces == null ? "null" : "\"" + replaces + "\"");
    }

    private static Response quote(String fromMonth, int months, String quotedAt) {
        return postAs(Tokens.of("branch-officer"), "/v1/quotes", """
                {"monthlyIncome": 1000000, "occupation": "FARMER", "programmes": ["JKK", "JKM"],
                 "months": %d, "fromMonth": "%s", "quotedAt": %s}
                """.formatted(
                        months, fromMonth, quotedAt.isEmpty() ? "null" : "\"" + quotedAt + "\""));
    }

    private static Instant knownFrom(Response written) {
        return OffsetDateTime.parse(written.path("written.knownFrom")).toInstant();
    }

    private static Response post(String path, String body) {
        return postAs(Tokens.of("head-office-officer"), path, body);
    }

    private static Response postAs(String token, String path, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private static Response get(String token, String path) {
        return RestAssured.given().auth().oauth2(token).get(path);
    }
}
