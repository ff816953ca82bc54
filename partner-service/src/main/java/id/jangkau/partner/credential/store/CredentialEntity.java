package id.jangkau.partner.credential.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.domain.Attempts;
import id.jangkau.partner.credential.domain.Authentication;
import id.jangkau.partner.credential.domain.ClientKey;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.domain.Dates;
import id.jangkau.partner.credential.domain.Reached;
import id.jangkau.partner.credential.domain.Wanted;

/** Only what changed is written, so that a wish that came meanwhile is not overwritten. */
@Entity
@DynamicUpdate
@Table(name = "credential")
class CredentialEntity {
    enum Method {
        CLIENT_SECRET,
        PRIVATE_KEY_JWT
    }

    @Id
    UUID id;

    UUID partnerId;
    int number;
    String clientId;

    @Enumerated(EnumType.STRING)
    Method authentication;

    @Nullable
    String keyId;

    @Nullable
    String keyThumbprint;

    @Nullable
    String publicKey;

    @Enumerated(EnumType.STRING)
    Wanted wanted;

    @Enumerated(EnumType.STRING)
    Reached reached;

    Instant requestedAt;

    @Nullable
    Instant issuedAt;

    @Nullable
    Instant secretShownAt;

    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    int attempts;
    Instant nextAttemptAt;

    @Nullable
    String lastFailure;

    void take(Credential credential) {
        id = credential.id();
        partnerId = credential.partner().value();
        number = credential.number();
        clientId = credential.clientId();
        takeKey(credential.authentication().publicKey());
        wanted = credential.wanted();
        reached = credential.reached();
        requestedAt = credential.dates().requestedAt();
        issuedAt = credential.dates().issuedAt();
        secretShownAt = credential.dates().secretShownAt();
        expiresAt = credential.dates().expiresAt();
        revokedAt = credential.dates().revokedAt();
        attempts = credential.attempts().failed();
        nextAttemptAt = credential.attempts().nextAt();
        lastFailure = credential.attempts().lastFailure();
    }

    Credential credential() {
        return new Credential(
                id,
                new PartnerId(partnerId),
                number,
                clientId,
                keyedOrSecret(),
                wanted,
                reached,
                new Dates(requestedAt, issuedAt, secretShownAt, expiresAt, revokedAt),
                new Attempts(attempts, nextAttemptAt, lastFailure));
    }

    private void takeKey(@Nullable ClientKey key) {
        authentication = key == null ? Method.CLIENT_SECRET : Method.PRIVATE_KEY_JWT;
        keyId = key == null ? null : key.keyId();
        keyThumbprint = key == null ? null : key.thumbprint();
        publicKey = key == null ? null : key.jwk();
    }

    private Authentication keyedOrSecret() {
        return keyId == null || keyThumbprint == null || publicKey == null
                ? new Authentication.ClientSecret()
                : new Authentication.PrivateKeyJwt(new ClientKey(keyId, keyThumbprint, publicKey));
    }
}
