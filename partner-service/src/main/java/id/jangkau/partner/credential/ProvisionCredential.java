package id.jangkau.partner.credential;

import java.time.Clock;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.keycloak.KeycloakClients;
import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;
import id.jangkau.partner.credential.store.Credentials;

/** Makes the client of one credential that waits for it; its row stays locked meanwhile, so replicas share the work. */
@Singleton
public class ProvisionCredential {
    private static final Logger LOG = Logger.getLogger(ProvisionCredential.class);

    private final Credentials credentials;
    private final KeycloakClients clients;
    private final Clock clock;

    ProvisionCredential(Credentials credentials, KeycloakClients clients, Clock clock) {
        this.credentials = credentials;
        this.clients = clients;
        this.clock = clock;
    }

    /** False when none waits. The admin client lives in a request, and this is one of ours. */
    @ActivateRequestContext
    @Transactional
    public boolean provisionNext() {
        var due = credentials.lockNextDue();
        due.ifPresent(this::provision);
        return due.isPresent();
    }

    private void provision(Credential credential) {
        try {
            clients.ensure(credential);
            credentials.update(credential.issued(clock.instant()));
        } catch (KeycloakUnavailableException e) {
            LOG.warnf(
                    "Keycloak did not make client %s, it will be tried again: %s",
                    credential.clientId(), e.getMessage());
            credentials.backOff(credential);
        }
    }
}
