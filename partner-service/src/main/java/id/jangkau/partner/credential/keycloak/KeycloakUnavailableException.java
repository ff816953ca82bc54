package id.jangkau.partner.credential.keycloak;

import jakarta.ws.rs.WebApplicationException;

/** Keycloak does not answer, or does not let us. */
public final class KeycloakUnavailableException extends RuntimeException {
    private final String code;

    KeycloakUnavailableException(RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.code = cause instanceof WebApplicationException answered
                ? "KEYCLOAK_ANSWERED_" + answered.getResponse().getStatus()
                : "KEYCLOAK_UNREACHABLE";
    }

    /** {@code KEYCLOAK_UNREACHABLE}, or {@code KEYCLOAK_ANSWERED_} and the status: fit to be shown to officers. */
    public String code() {
        return code;
    }
}
