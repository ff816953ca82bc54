package id.jangkau.partner.credential;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.keycloak.KeycloakClients;
import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;
import id.jangkau.partner.credential.store.Credentials;

/**
 * Shows the secret of the client that was made on activation, or makes one more client: old and new both work until the
 * old one is revoked.
 */
@Singleton
public class IssueCredential {
    private final Agencies agencies;
    private final Credentials credentials;
    private final KeycloakClients clients;
    private final Ids ids;
    private final Clock clock;

    IssueCredential(Agencies agencies, Credentials credentials, KeycloakClients clients, Ids ids, Clock clock) {
        this.agencies = agencies;
        this.credentials = credentials;
        this.clients = clients;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A client and its secret.
     *
     * @param secret for the caller alone; it is kept nowhere here
     */
    public record Issued(Credential credential, String secret, String tokenUrl) {
        /** Without the secret, so that it reaches no log. */
        @Override
        public String toString() {
            return "Issued[" + credential.clientId() + "]";
        }
    }

    /**
     * Shows a secret, once.
     *
     * @throws ProblemException 404, 409 {@code AGENCY_NOT_ACTIVE}, 503 {@code KEYCLOAK_UNAVAILABLE}: nothing has changed
     */
    @Transactional
    public Issued issue(PartnerId id) {
        var agency = agencies.find(id).orElseThrow(ProblemException::notFound);
        if (agency.status() != Status.ACTIVE) {
            throw ProblemException.conflict("AGENCY_NOT_ACTIVE", agency.status().name());
        }
        var credential = awaitingOrNew(agency, credentials.lockAllOf(id));
        var secret = newSecret(credential);
        var shown = credential.shown(clock.instant());
        credentials.update(shown);
        return new Issued(shown, secret, clients.tokenUrl());
    }

    private Credential awaitingOrNew(Agency agency, List<Credential> held) {
        return held.stream().filter(Credential::awaitsShowing).findFirst().orElseGet(() -> {
            var next =
                    Credential.next(ids.next(), agency.id(), agency.listing().bankCode(), held.size(), clock.instant());
            credentials.insert(next);
            return next;
        });
    }

    private String newSecret(Credential credential) {
        try {
            return clients.newSecret(credential);
        } catch (KeycloakUnavailableException e) {
            throw ProblemException.unavailable("KEYCLOAK_UNAVAILABLE");
        }
    }
}
