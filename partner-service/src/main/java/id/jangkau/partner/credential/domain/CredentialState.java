package id.jangkau.partner.credential.domain;

/** How far a credential has come. */
public enum CredentialState {
    /** Wanted; Keycloak may not know of it yet. */
    REQUESTED,
    /** Keycloak gives its client tokens. */
    ISSUED,
    /** Keycloak gives its client tokens no more. */
    REVOKED
}
