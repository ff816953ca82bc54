package id.jangkau.partner.credential.domain;

/** What is known to be in Keycloak. */
public enum Reached {
    /** Perhaps no client yet, or one that is not as we want it. */
    ABSENT,
    ENABLED,
    DISABLED
}
