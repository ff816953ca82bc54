package id.jangkau.partner.credential;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.NoteDeed;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.credential.store.Credentials;

/** Ends a client: Keycloak gives it no more tokens, and those it has live for a minute only. */
@Singleton
public class RevokeCredential {
    private final Agencies agencies;
    private final Credentials credentials;
    private final NoteDeed noteDeed;
    private final Clock clock;
    private final Event<CredentialWanted> wanted;

    RevokeCredential(
            Agencies agencies,
            Credentials credentials,
            NoteDeed noteDeed,
            Clock clock,
            Event<CredentialWanted> wanted) {
        this.agencies = agencies;
        this.credentials = credentials;
        this.noteDeed = noteDeed;
        this.clock = clock;
        this.wanted = wanted;
    }

    /**
     * Twice is once. Keycloak is told at once, or as soon as it is back: until then the state is {@code REVOKING}.
     *
     * @param by subject of who does it
     * @throws ProblemException 404
     */
    @Transactional
    public void revoke(PartnerId partner, UUID credentialId, String by) {
        var agency = agencies.find(partner).orElseThrow(ProblemException::notFound);
        var credential = credentials.lockAllOf(agency.id()).stream()
                .filter(held -> held.id().equals(credentialId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        var revoked = credential.revoked(clock.instant());
        credentials.update(revoked);
        noteDeed.note(
                agency.id(),
                "CREDENTIAL_REVOCATION",
                by,
                RecordedCredential.of(credential),
                RecordedCredential.of(revoked));
        wanted.fire(new CredentialWanted());
    }
}
