package id.jangkau.partner.credential.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When what became of a credential.
 *
 * @param issuedAt when Keycloak first had its client
 * @param expiresAt the midnight in Bali that ends it
 */
public record Dates(
        Instant requestedAt,
        @Nullable Instant issuedAt,
        @Nullable Instant secretShownAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {
    static Dates requested(Instant now, Instant expiresAt) {
        return new Dates(now, null, null, expiresAt, null);
    }

    Dates issued(Instant now) {
        return issuedAt != null ? this : new Dates(requestedAt, now, secretShownAt, expiresAt, revokedAt);
    }

    Dates shown(Instant now, Instant newExpiry) {
        return new Dates(requestedAt, issuedAt, now, newExpiry, revokedAt);
    }

    Dates revoked(Instant now) {
        return new Dates(requestedAt, issuedAt, secretShownAt, expiresAt, now);
    }
}
