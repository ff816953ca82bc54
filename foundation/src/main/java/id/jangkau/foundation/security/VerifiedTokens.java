package id.jangkau.foundation.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineStatsCounter;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Whom access tokens name, from when they were verified until they expire. A bank sends the same one for a minute, and to verify
 * and read it for each worker costs more than anything else that is done for that worker. Only what was verified is known here,
 * by the whole of it: whatever else comes is left to whoever verifies, and refused as often as it comes.
 */
@Singleton
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    private static final int MOST = 1_000;

    private final Cache<String, SecurityIdentity> identities;

    @Inject
    VerifiedTokens(MeterRegistry metrics) {
        this(metrics, Ticker.systemTicker());
    }

    VerifiedTokens(MeterRegistry metrics, Ticker ticker) {
        identities = Caffeine.newBuilder()
                .maximumSize(MOST)
                .recordStats(() -> new CaffeineStatsCounter(metrics, "verified-tokens"))
                .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> untilExpiry(identity)))
                .ticker(ticker)
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Asked before whoever verifies. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    /** Nobody, when this token is not known; then the next provider is asked. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .optional(known(request.getToken())
                        .map(identity -> within(HttpSecurityUtils.getRoutingContextAttribute(request), identity)));
    }

    private Optional<SecurityIdentity> known(TokenCredential token) {
        return token instanceof AccessTokenCredential
                ? Optional.ofNullable(identities.getIfPresent(token.getToken()))
                : Optional.empty();
    }

    /** What names somebody by an access token; a person's sign-in is another matter, though it brings an access token along. */
    void remember(SecurityIdentity verified) {
        if (verified.getPrincipal() instanceof OidcJwtCallerPrincipal principal
                && principal.getCredential() instanceof AccessTokenCredential token
                && !identities.asMap().containsKey(token.getToken())) {
            identities.put(token.getToken(), within(null, verified));
        }
    }

    /** What one request knew of itself is not for another. */
    private static SecurityIdentity within(@Nullable RoutingContext request, SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(RoutingContext.class.getName(), request)
                .build();
    }

    private static Duration untilExpiry(SecurityIdentity identity) {
        var principal = (OidcJwtCallerPrincipal) identity.getPrincipal();
        return Duration.between(Instant.now(), Instant.ofEpochSecond(principal.getExpirationTime()));
    }
}
