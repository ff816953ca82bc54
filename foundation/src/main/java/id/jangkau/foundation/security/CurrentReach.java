package id.jangkau.foundation.security;

import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * The reach of whoever makes the current request. Stores ask for it themselves, so that no use case can forget to; what
 * jobs and consumers do, which nobody asked for, reaches everywhere.
 */
@Singleton
public class CurrentReach {
    private final SecurityIdentity identity;
    private final Caller caller;

    CurrentReach(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    public Reach get() {
        boolean requested = Arc.container().requestContext().isActive() && !identity.isAnonymous();
        return requested ? caller.reach() : Reach.EVERYWHERE;
    }
}
