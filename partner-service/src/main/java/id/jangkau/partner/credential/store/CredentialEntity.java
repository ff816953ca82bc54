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
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.domain.CredentialState;

@Entity
@DynamicUpdate
@Table(name = "credential")
class CredentialEntity {
    @Id
    UUID id;

    UUID partnerId;
    int number;
    String clientId;

    @Enumerated(EnumType.STRING)
    CredentialState state;

    Instant requestedAt;

    @Nullable
    Instant issuedAt;

    @Nullable
    Instant secretShownAt;

    @Nullable
    Instant revokedAt;

    void take(Credential credential) {
        id = credential.id();
        partnerId = credential.partner().value();
        number = credential.number();
        clientId = credential.clientId();
        state = credential.state();
        requestedAt = credential.requestedAt();
        issuedAt = credential.issuedAt();
        secretShownAt = credential.secretShownAt();
        revokedAt = credential.revokedAt();
    }

    Credential credential() {
        return new Credential(
                id, new PartnerId(partnerId), number, clientId, state, requestedAt, issuedAt, secretShownAt, revokedAt);
    }
}
