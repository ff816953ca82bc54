package id.jangkau.partner.credential;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.KeycloakOutage;
import id.jangkau.partner.KeycloakParts;
import id.jangkau.partner.Partners;
import id.jangkau.partner.credential.domain.SampleKeys;
import id.jangkau.partner.onboarding.FollowCalendar;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

/** Credentials on a real Keycloak. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
@QuarkusTestResource(value = KeycloakParts.class, restrictToAnnotatedClass = true)
class CredentialsTest {
    private static final KeyPair RSA = SampleKeys.rsa(2048);
    private static final KeyPair EC = SampleKeys.ec("secp256r1");

    @Inject
    FollowCalendar followCalendar;

    @Inject
    NoteUse noteUse;

    @Inject
    CountCredentials countCredentials;

    @Inject
    SettableClock clock;

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void letsABanksCoreBankingInAndRotatesAndRevokes() {
        String partner = Partners.newActive();
        Clients.awaitStates(partner, "ISSUED");

        var first = Clients.issue(partner);
        var claims = Clients.claimsOf(Clients.tokenOf(first).body("expires_in", is(oneOf(59, 60))));
        assertThat(first.getString("clientId")).startsWith("bpr-6").endsWith("-1");
        assertThat(claims.getString("partner_id")).isEqualTo(partner);
        assertThat(claims.getList("realm_access.roles", String.class)).containsExactly(Roles.AGENCY);
        assertThat(claims.getString("aud")).contains("jangkau");

        var second = Clients.issue(partner);
        assertThat(second.getString("clientId")).endsWith("-2");
        Clients.tokenOf(first).statusCode(200);
        Clients.tokenOf(second).statusCode(200);
        Clients.ask(partner)
                .statusCode(409)
                .body("code", equalTo("TOO_MANY_CREDENTIALS"))
                .body("detail", containsString(first.getString("clientId") + ", " + second.getString("clientId")));

        assertThat(Clients.revoke(partner, first.getString("id")).getString("state"))
                .startsWith("REVOK");
        Clients.awaitStates(partner, "REVOKED", "ISSUED");
        Clients.revoke(partner, first.getString("id"));
        Clients.awaitStates(partner, "REVOKED", "ISSUED");
        var history = Partners.read(partner + "/history");
        assertThat(history.getList("items.findAll { it.transition == 'credential' }.after.clientId"))
                .contains(first.getString("clientId"), second.getString("clientId"));
        assertThat(history.getList("items.findAll { it.transition == 'credential-revocation' }.before.clientId"))
                .contains(first.getString("clientId"));
        Clients.tokenOf(first).statusCode(401);
        Clients.tokenOf(second).statusCode(200);
        Partners.post(Tokens.of(Roles.HEAD_OFFICE_OFFICER), partner + "/credentials", Map.of())
                .statusCode(201)
                .body("clientId", endsWith("-3"))
                .body("clientSecret", not(emptyOrNullString()));
    }

    @Test
    void twoOfficersAtOnceAreShownAClientEach() throws Exception {
        String partner = Partners.newActive();
        List<JsonPath> shown;
        try (var officers = Executors.newFixedThreadPool(2)) {
            var one = officers.submit(() -> Clients.issueInTheEnd(partner));
            var other = officers.submit(() -> Clients.issueInTheEnd(partner));
            shown = List.of(one.get(), other.get());
        }

        assertThat(shown)
                .extracting(credential -> credential.getString("clientId"))
                .doesNotHaveDuplicates();
        assertThat(shown).allSatisfy(credential -> Clients.tokenOf(credential).statusCode(200));
    }

    @Test
    void aBankThatSignsHoldsNoSecret() {
        String partner = Partners.newActive();
        var first = Clients.register(partner, SampleKeys.pem("PUBLIC KEY", RSA.getPublic()))
                .statusCode(201)
                .body("authentication", equalTo("private_key_jwt"))
                .body("clientSecret", equalTo(null))
                .extract()
                .jsonPath();
        var jwk = SampleKeys.jwk(EC);
        jwk.put("kid", "core-banking-2026");
        var second = Clients.register(partner, jwk)
                .statusCode(201)
                .body("keyId", equalTo("core-banking-2026"))
                .extract()
                .jsonPath();
        Clients.awaitStates(partner, "REVOKED", "ISSUED", "ISSUED");

        var claims = Clients.claimsOf(Clients.tokenOf(first, RSA.getPrivate()).body("expires_in", is(oneOf(59, 60))));
        assertThat(claims.getString("partner_id")).isEqualTo(partner);
        assertThat(claims.getList("realm_access.roles", String.class)).containsExactly(Roles.AGENCY);
        Clients.tokenOf(second, EC.getPrivate()).statusCode(200);
        Clients.tokenOf(first, SampleKeys.rsa(2048).getPrivate())
                .statusCode(400)
                .body("error", equalTo("invalid_client"));
        assertThat(Clients.all(partner).getString("items[2].keyThumbprint")).hasSize(43);
    }

    @Test
    void refusesAPrivateKeyAndKeepsNothingOfIt() {
        String partner = Partners.newActive();
        var jwk = SampleKeys.jwk(EC);
        jwk.put("d", "c2VjcmV0LW51bWJlcg");

        try (var log = CapturedLog.start()) {
            Clients.register(partner, SampleKeys.pem("PRIVATE KEY", RSA.getPrivate()))
                    .statusCode(422)
                    .body("code", equalTo("PRIVATE_KEY_SENT"));
            Clients.register(partner, jwk)
                    .statusCode(422)
                    .body("code", equalTo("PRIVATE_KEY_SENT"))
                    .body("errors.field", hasItem("publicKey"));
            assertThat(log.text()).doesNotContain("PRIVATE KEY", "c2VjcmV0LW51bWJlcg");
        }
        Clients.sendText(partner, SampleKeys.pem("PUBLIC KEY", RSA.getPublic())).statusCode(415);
        Clients.register(partner, "no key")
                .statusCode(422)
                .body("code", equalTo("REFUSED"))
                .body("errors.code", hasItem("PUBLIC_KEY_UNREADABLE"));
        assertThat(Clients.states(partner)).hasSize(1);
    }

    @Test
    void isDescribed() {
        assertThat(given().accept("application/json")
                        .get("/q/openapi")
                        .jsonPath()
                        .getString("paths.'/v1/partners/{id}/credentials'.post.requestBody"))
                .contains("CredentialRequest");
    }

    @Test
    void showsASecretOnceAndNeverInALog() {
        String partner = Partners.newActive();
        try (var log = CapturedLog.start()) {
            String secret = Clients.issue(partner).getString("clientSecret");
            assertThat(secret).hasSizeGreaterThan(20);
            assertThat(Clients.all(partner).prettify()).doesNotContain(secret);
            Clients.revoke(partner, Clients.all(partner).getString("items[0].id"));
            Clients.awaitStates(partner, "REVOKED");
            assertThat(log.text()).doesNotContain(secret);
        }
    }

    @Test
    void accessEndsAndComesBackWithItsAgency() {
        var today = Wita.today(clock);
        String partner = Partners.newApproved();
        Partners.sign(
                        partner,
                        "PKS/C/" + partner,
                        "2024-07-01",
                        today.plusDays(9).toString())
                .statusCode(201);
        var revoked = Clients.issue(partner);
        var kept = Clients.issue(partner);
        Clients.revoke(partner, revoked.getString("id"));

        clock.set(today.plusDays(10));
        followCalendar.overtaken().forEach(followCalendar::follow);
        Clients.awaitStates(partner, "REVOKED", "DISABLED");
        Clients.tokenOf(kept).statusCode(401);
        Clients.ask(partner).statusCode(409).body("code", equalTo("AGENCY_NOT_ACTIVE"));

        Partners.sign(partner, "PKS/C2/" + partner, today.plusDays(10).toString(), "2099-12-31")
                .statusCode(201);
        Clients.awaitStates(partner, "REVOKED", "ISSUED");
        Clients.tokenOf(kept).statusCode(200);
        Clients.tokenOf(revoked).statusCode(401);
    }

    @Test
    void expiresOnItsDayAfterANotice() {
        var today = Wita.today(clock);
        String partner = Partners.newActive();
        var issued = Clients.issue(partner);
        assertThat(Clients.all(partner).getBoolean("items[0].expiresSoon")).isFalse();

        clock.set(today.plusDays(345));
        assertThat(Clients.all(partner).getBoolean("items[0].expiresSoon")).isTrue();
        assertThat(Clients.gauge(countCredentials, "jangkau.credentials.expiring"))
                .isPositive();

        clock.set(today.plusDays(365));
        Clients.tokenOf(issued).statusCode(200);
        clock.set(today.plusDays(366));
        Clients.awaitStates(partner, "EXPIRED");
        Clients.tokenOf(issued).statusCode(401);
        assertThat(Clients.issue(partner).getString("clientId")).endsWith("-2");
    }

    @Test
    void losesNothingWhileKeycloakIsAway() {
        String old = Partners.newActive();
        var revoked = Clients.issue(old);
        var asked = new String[1];

        KeycloakOutage.during(() -> {
            assertThat(Clients.revoke(old, revoked.getString("id")).getString("state"))
                    .isEqualTo("REVOKING");
            asked[0] = Partners.newActive();
            Clients.ask(asked[0]).statusCode(503).body("code", equalTo("KEYCLOAK_UNAVAILABLE"));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var waiting = Clients.all(old);
                assertThat(waiting.getString("items[0].state")).isEqualTo("REVOKING");
                assertThat(waiting.getInt("items[0].failedAttempts")).isPositive();
                assertThat(waiting.getString("items[0].nextAttemptAt")).isNotNull();
                assertThat(waiting.getString("items[0].lastFailure")).isEqualTo("KEYCLOAK_UNREACHABLE");
            });
            assertThat(Clients.states(asked[0])).containsExactly("REQUESTED");
            assertThat(Clients.gauge(countCredentials, "jangkau.credentials.waiting"))
                    .isGreaterThanOrEqualTo(2);
        });

        Clients.awaitStates(old, "REVOKED");
        Clients.awaitStates(asked[0], "ISSUED");
        assertThat(Clients.all(old).getString("items[0].lastFailure")).isNull();
        Clients.tokenOf(revoked).statusCode(401);
        Clients.tokenOf(Clients.issue(asked[0])).statusCode(200);
    }

    @Test
    void knowsWhenAClientWasLastUsed() {
        String partner = Partners.newActive();
        var used = Clients.issue(partner);
        var unused = Clients.issue(partner);
        var before = Instant.now();
        Clients.tokenOf(used).statusCode(200);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            noteUse.notePage();
            assertThat(Clients.all(partner).getString("items[0].lastUsedAt")).isNotNull();
        });
        noteUse.notePage();
        var all = Clients.all(partner);
        assertThat(Instant.parse(all.getString("items[0].lastUsedAt"))).isBetween(before.minusMillis(1), Instant.now());
        assertThat(all.getString("items[1].clientId")).isEqualTo(unused.getString("clientId"));
        assertThat(all.getString("items[1].lastUsedAt")).isNull();
    }

    @Test
    void revokesOnlyWhatThePartnerHas() {
        String partner = Partners.newActive();

        Clients.delete(partner, UUID.randomUUID().toString()).statusCode(404);
    }
}
