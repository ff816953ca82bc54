package id.jangkau.partner.credential;

import id.jangkau.partner.credential.domain.Authentication.PrivateKeyJwt;
import id.jangkau.partner.credential.domain.Credential;

/**
 * A credential as the audit log has it.
 *
 * @param signs whether its client signs with a key of the bank's own
 */
record RecordedCredential(String clientId, boolean signs, String state) {
    static RecordedCredential of(Credential credential) {
        return new RecordedCredential(
                credential.clientId(),
                credential.authentication() instanceof PrivateKeyJwt,
                credential.state().name());
    }
}
