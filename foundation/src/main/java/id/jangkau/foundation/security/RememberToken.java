package id.jangkau.foundation.security;

import jakarta.inject.Singleton;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;

/** Tells {@link VerifiedTokens} of each token that was verified; changes nothing about whom it names. */
@Singleton
class RememberToken implements SecurityIdentityAugmentor {
    private final VerifiedTokens verifiedTokens;

    RememberToken(VerifiedTokens verifiedTokens) {
        this.verifiedTokens = verifiedTokens;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        verifiedTokens.remember(identity);
        return Uni.createFrom().item(identity);
    }
}
