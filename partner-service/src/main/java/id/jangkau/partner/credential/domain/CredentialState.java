package id.jangkau.partner.credential.domain;

/** How far a credential has come; those in {@code -ING} wait for Keycloak. */
public enum CredentialState {
    /** Wanted; Keycloak may not know of it yet. */
    REQUESTED,
    /** Keycloak gives its client tokens. */
    ISSUED,
    /** The agency is not active any more; Keycloak has not heard of it yet. */
    DISABLING,
    /** Keycloak gives its client no tokens while the agency is not active. */
    DISABLED,
    /** The agency is active again; Keycloak has not heard of it yet. */
    ENABLING,
    REVOKING,
    /** Keycloak gives its client tokens no more. */
    REVOKED,
    EXPIRING,
    /** Likewise, because its time is over. */
    EXPIRED;

    static CredentialState of(Wanted wanted, Reached reached) {
        return switch (wanted) {
            case ENABLED ->
                switch (reached) {
                    case ABSENT -> REQUESTED;
                    case ENABLED -> ISSUED;
                    case DISABLED -> ENABLING;
                };
            case DISABLED -> reached == Reached.DISABLED ? DISABLED : DISABLING;
            case REVOKED -> reached == Reached.DISABLED ? REVOKED : REVOKING;
            case EXPIRED -> reached == Reached.DISABLED ? EXPIRED : EXPIRING;
        };
    }
}
