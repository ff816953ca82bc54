package id.jangkau.partner.credential.keycloak;

/** Keycloak does not answer, or does not let us. */
public final class KeycloakUnavailableException extends RuntimeException {
    KeycloakUnavailableException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
