package id.jangkau.foundation.guard;

import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import id.jangkau.foundation.problem.ProblemException;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/**
 * So many requests a second of each caller and replica, so that one that runs wild does not take the others' turns: of a partner by
 * the token's claim {@code partner_id}, of anybody else with a token by its subject, without one by the address. Where the public
 * may read, nobody's token was looked at yet, and all are counted by the address.
 */
@ApplicationScoped // filters are made before there is configuration; behind a proxy this is made when it is first
// needed
class RateLimit {
    private final Optional<Buckets> known;
    private final Optional<Buckets> anonymous;
    private final Counter turnedAway;

    RateLimit(GuardConfig config, MeterRegistry metrics) {
        this.known = buckets(config.requestsPerSecond(), config.burst());
        this.anonymous = buckets(config.anonymousRequestsPerSecond(), config.anonymousBurst());
        this.turnedAway = metrics.counter("jangkau.guard.refused", "code", "TOO_MANY_REQUESTS");
    }

    private static Optional<Buckets> buckets(int perSecond, int burst) {
        return perSecond == 0
                ? Optional.empty()
                : Optional.of(Buckets.of(perSecond, Math.max(perSecond, burst), TimeMeter.SYSTEM_NANOTIME));
    }

    @ServerRequestFilter
    void take(RoutingContext request) {
        OptionalLong wait = request.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? waitOf(known, nameOf(token))
                : waitOf(anonymous, request.request().remoteAddress().hostAddress());
        if (wait.isPresent()) {
            turnedAway.increment();
            throw ProblemException.tooMany("TOO_MANY_REQUESTS", (int) wait.getAsLong());
        }
    }

    private static OptionalLong waitOf(Optional<Buckets> buckets, String caller) {
        return buckets.isEmpty() ? OptionalLong.empty() : buckets.get().waitOf(caller);
    }

    /** Claims and subjects are Keycloak's words: no partner's id is ever another's subject. */
    private static String nameOf(JsonWebToken token) {
        Object partner = token.getClaim("partner_id");
        return partner == null ? String.valueOf(token.getSubject()) : partner.toString();
    }
}
