package id.jangkau.partner.credential.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.credential.domain.Credential;

/** The clients that a BPR has or had, oldest first; never a secret. */
record CredentialsResponse(List<Item> items) {
    /** @param state {@code REQUESTED}, {@code ISSUED} or {@code REVOKED} */
    record Item(
            UUID id,
            String clientId,
            String state,
            Instant requestedAt,
            @Nullable Instant issuedAt,
            @Nullable Instant secretShownAt,
            @Nullable Instant revokedAt) {}

    static CredentialsResponse of(List<Credential> credentials) {
        return new CredentialsResponse(
                credentials.stream().map(CredentialsResponse::item).toList());
    }

    private static Item item(Credential credential) {
        return new Item(
                credential.id(),
                credential.clientId(),
                credential.state().name(),
                credential.requestedAt(),
                credential.issuedAt(),
                credential.secretShownAt(),
                credential.revokedAt());
    }
}
