package id.jangkau.partner.credential.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.PartnerId;

/**
 * A client of a BPR's core banking. Its secret is Keycloak's alone and was shown to one caller at most.
 *
 * @param number 1, 2, 3 … of this BPR
 * @param clientId {@code bpr-<bank code>-<number>}: the same however often making it is tried
 */
public record Credential(
        UUID id,
        PartnerId partner,
        int number,
        String clientId,
        CredentialState state,
        Instant requestedAt,
        @Nullable Instant issuedAt,
        @Nullable Instant secretShownAt,
        @Nullable Instant revokedAt) {
    public Credential {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(state, "state");
    }

    /** The one that comes after {@code issuedSoFar} others of that BPR. */
    public static Credential next(UUID id, PartnerId partner, String bankCode, int issuedSoFar, Instant now) {
        int number = issuedSoFar + 1;
        var clientId = "bpr-" + bankCode + "-" + number;
        return new Credential(id, partner, number, clientId, CredentialState.REQUESTED, now, null, null, null);
    }

    /** Keycloak has the client. */
    public Credential issued(Instant now) {
        return new Credential(
                id,
                partner,
                number,
                clientId,
                CredentialState.ISSUED,
                requestedAt,
                issuedAt == null ? now : issuedAt,
                secretShownAt,
                revokedAt);
    }

    /** Keycloak has the client, and somebody has seen its secret. */
    public Credential shown(Instant now) {
        var issued = issued(now);
        return new Credential(
                id, partner, number, clientId, issued.state(), requestedAt, issued.issuedAt(), now, revokedAt);
    }

    /** Keycloak gives its client no more tokens. */
    public Credential revoked(Instant now) {
        return new Credential(
                id,
                partner,
                number,
                clientId,
                CredentialState.REVOKED,
                requestedAt,
                issuedAt,
                secretShownAt,
                revokedAt == null ? now : revokedAt);
    }

    public boolean isLive() {
        return state != CredentialState.REVOKED;
    }

    /** Whether its secret can still be shown: it never was, and whoever asks is the first. */
    public boolean awaitsShowing() {
        return isLive() && secretShownAt == null;
    }
}
