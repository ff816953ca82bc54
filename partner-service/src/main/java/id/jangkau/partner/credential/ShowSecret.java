package id.jangkau.partner.credential;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.partner.credential.IssueCredential.Issued;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.domain.Wanted;
import id.jangkau.partner.credential.keycloak.KeycloakClients;
import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;
import id.jangkau.partner.credential.store.Credentials;

/** Gives a client its secret, to one caller. */
@Singleton
public class ShowSecret {
    private final Credentials credentials;
    private final KeycloakClients clients;
    private final CredentialTerms terms;
    private final Clock clock;

    ShowSecret(Credentials credentials, KeycloakClients clients, CredentialTerms terms, Clock clock) {
        this.credentials = credentials;
        this.clients = clients;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Nothing when another caller was first, or when it is not to get tokens any more.
     *
     * @throws KeycloakUnavailableException when Keycloak does not answer: the client is still wanted, and made later
     */
    @Transactional
    public Optional<Issued> show(UUID id) {
        return Optional.of(credentials.takeClient(id)).filter(this::mayBeShown).map(this::shown);
    }

    private boolean mayBeShown(Credential credential) {
        return credential.awaitsShowing() && credential.on(clock.instant()).wanted() == Wanted.ENABLED;
    }

    private Issued shown(Credential credential) {
        var secret = clients.newSecret(credential);
        var shown = credential.shown(clock.instant(), terms.expiresAt());
        credentials.update(shown);
        return new Issued(shown, secret, clients.tokenUrl(), clients.issuer());
    }
}
