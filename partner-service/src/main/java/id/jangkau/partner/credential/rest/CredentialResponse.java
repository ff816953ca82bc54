package id.jangkau.partner.credential.rest;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.credential.ReadCredentials.Held;

/**
 * A client that a BPR has or had; never its secret.
 *
 * @param state {@code REQUESTED}, {@code ISSUED}, {@code DISABLED}, {@code REVOKED}, {@code EXPIRED}, or on its way there:
 *     {@code ENABLING}, {@code DISABLING}, {@code REVOKING}, {@code EXPIRING}
 * @param keyThumbprint of RFC 7638, for {@code private_key_jwt}
 * @param expiresSoon whether another should take its place
 * @param lastUsedAt when it last got a token, known within a minute
 * @param failedAttempts how often in a row Keycloak could not be told
 * @param nextAttemptAt nothing when there is nothing to tell
 * @param lastFailure {@code KEYCLOAK_UNREACHABLE}, or {@code KEYCLOAK_ANSWERED_} and the status
 */
record CredentialResponse(
        UUID id,
        String clientId,
        String authentication,
        @Nullable String keyId,
        @Nullable String keyThumbprint,
        String state,
        Instant requestedAt,
        @Nullable Instant issuedAt,
        @Nullable Instant secretShownAt,
        Instant expiresAt,
        boolean expiresSoon,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        int failedAttempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastFailure) {
    static CredentialResponse of(Held held) {
        var credential = held.credential();
        var key = credential.authentication().publicKey();
        var dates = credential.dates();
        return new CredentialResponse(
                credential.id(),
                credential.clientId(),
                credential.authentication().method(),
                key == null ? null : key.keyId(),
                key == null ? null : key.thumbprint(),
                credential.state().name(),
                dates.requestedAt(),
                dates.issuedAt(),
                dates.secretShownAt(),
                dates.expiresAt(),
                held.expiresSoon(),
                dates.revokedAt(),
                held.lastUsedAt(),
                credential.attempts().failed(),
                credential.nextAttemptAt(),
                credential.attempts().lastFailure());
    }
}
