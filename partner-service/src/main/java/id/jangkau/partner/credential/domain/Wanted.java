package id.jangkau.partner.credential.domain;

/** What is to be with a credential's client. */
public enum Wanted {
    /** It gets tokens. */
    ENABLED,
    /** It gets none for now, because its agency is not active. */
    DISABLED,
    /** It never gets any again: somebody said so. */
    REVOKED,
    /** It never gets any again: its time is over. */
    EXPIRED;

    /** Whether it may get tokens again some day. */
    public boolean isLive() {
        return this == ENABLED || this == DISABLED;
    }

    /** What Keycloak must have for it to be so. */
    Reached goal() {
        return this == ENABLED ? Reached.ENABLED : Reached.DISABLED;
    }
}
