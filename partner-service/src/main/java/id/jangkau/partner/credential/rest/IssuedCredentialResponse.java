package id.jangkau.partner.credential.rest;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.credential.IssueCredential.Issued;

/**
 * A credential with its secret, which is never shown again.
 *
 * @param tokenUrl where the client gets its tokens
 */
record IssuedCredentialResponse(
        UUID id,
        String clientId,
        String clientSecret,
        String tokenUrl,
        String state,
        @Nullable Instant issuedAt) {
    static IssuedCredentialResponse of(Issued issued) {
        var credential = issued.credential();
        return new IssuedCredentialResponse(
                credential.id(),
                credential.clientId(),
                issued.secret(),
                issued.tokenUrl(),
                credential.state().name(),
                credential.issuedAt());
    }

    /** Without the secret, so that it reaches no log. */
    @Override
    public String toString() {
        return "IssuedCredentialResponse[" + clientId + "]";
    }
}
