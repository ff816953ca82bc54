package id.jangkau.partner.credential.rest;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.credential.IssueCredential.Issued;

/**
 * A credential with its secret, which is never shown again.
 *
 * @param clientSecret nothing for {@code private_key_jwt}
 * @param tokenUrl where the client gets its tokens
 * @param issuer who issues them, and the audience of what the client signs
 * @param keyId {@code kid} in the header of what the client signs
 * @param expiresAt when it ends by itself; ask for another before
 */
record IssuedCredentialResponse(
        UUID id,
        String clientId,
        String authentication,
        @Nullable String clientSecret,
        String tokenUrl,
        String issuer,
        @Nullable String keyId,
        String state,
        @Nullable Instant issuedAt,
        Instant expiresAt) {
    static IssuedCredentialResponse of(Issued issued) {
        var credential = issued.credential();
        var key = credential.authentication().publicKey();
        return new IssuedCredentialResponse(
                credential.id(),
                credential.clientId(),
                credential.authentication().method(),
                issued.secret(),
                issued.tokenUrl(),
                issued.issuer(),
                key == null ? null : key.keyId(),
                credential.state().name(),
                credential.dates().issuedAt(),
                credential.dates().expiresAt());
    }

    /** Without the secret, so that it reaches no log. */
    @Override
    public String toString() {
        return "IssuedCredentialResponse[" + clientId + "]";
    }
}
