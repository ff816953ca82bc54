package id.jangkau.partner.credential;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.credential.keycloak.KeycloakClients;
import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;
import id.jangkau.partner.credential.store.Credentials;

/** Ends a client: Keycloak gives it no more tokens, and those it has live for minutes only. */
@Singleton
public class RevokeCredential {
    private final Agencies agencies;
    private final Credentials credentials;
    private final KeycloakClients clients;
    private final Clock clock;

    RevokeCredential(Agencies agencies, Credentials credentials, KeycloakClients clients, Clock clock) {
        this.agencies = agencies;
        this.credentials = credentials;
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * Twice is once.
     *
     * @throws ProblemException 404, 503 {@code KEYCLOAK_UNAVAILABLE}: nothing has changed
     */
    @Transactional
    public void revoke(PartnerId partner, UUID credentialId) {
        var agency = agencies.find(partner).orElseThrow(ProblemException::notFound);
        var credential = credentials.lockAllOf(agency.id()).stream()
                .filter(held -> held.id().equals(credentialId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        try {
            clients.disable(credential);
        } catch (KeycloakUnavailableException e) {
            throw ProblemException.unavailable("KEYCLOAK_UNAVAILABLE");
        }
        credentials.update(credential.revoked(clock.instant()));
    }
}
