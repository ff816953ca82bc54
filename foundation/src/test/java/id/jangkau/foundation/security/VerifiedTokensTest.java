package id.jangkau.foundation.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import static org.assertj.core.api.Assertions.assertThat;

class VerifiedTokensTest {
    private final AtomicLong nanos = new AtomicLong();
    private final VerifiedTokens tokens = new VerifiedTokens(new SimpleMeterRegistry(), nanos::get);

    @Test
    void knowsWhomItNamesUntilItExpires() {
        tokens.remember(verified(new AccessTokenCredential("head.bank.signature")));

        var known = whoSends(new AccessTokenCredential("head.bank.signature"));
        assertThat(known).hasValueSatisfying(identity -> {
            assertThat(identity.getRoles()).containsExactly(Roles.AGENCY);
            assertThat(identity.getPrincipal().getName()).isEqualTo("bank");
        });

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(whoSends(new AccessTokenCredential("head.bank.signature"))).isEmpty();
    }

    @Test
    void knowsNoOther() {
        tokens.remember(verified(new AccessTokenCredential("head.bank.signature")));

        assertThat(whoSends(new AccessTokenCredential("head.bank.signaturf"))).isEmpty();
        assertThat(whoSends(new AccessTokenCredential("head.bank."))).isEmpty();
        assertThat(whoSends(new IdTokenCredential("head.bank.signature"))).isEmpty();
    }

    @Test
    void remembersNoSignInThoughItBringsAnAccessToken() {
        var session = QuarkusSecurityIdentity.builder(verified(new IdTokenCredential("head.person.signature")))
                .addCredential(new AccessTokenCredential("head.access.signature"))
                .build();
        tokens.remember(session);

        assertThat(whoSends(new AccessTokenCredential("head.access.signature"))).isEmpty();
        assertThat(whoSends(new AccessTokenCredential("head.person.signature"))).isEmpty();
    }

    private Optional<SecurityIdentity> whoSends(TokenCredential token) {
        return tokens.authenticate(
                        new TokenAuthenticationRequest(token),
                        work -> Uni.createFrom().item(work))
                .await()
                .asOptional()
                .indefinitely();
    }

    private static SecurityIdentity verified(TokenCredential token) {
        var claims = new JwtClaims();
        claims.setSubject("bank");
        claims.setExpirationTime(
                NumericDate.fromSeconds(Instant.now().plusSeconds(60).getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, token))
                .addCredential(token)
                .addRole(Roles.AGENCY)
                .build();
    }
}
