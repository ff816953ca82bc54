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

/**
 * Carries one wish to Keycloak. Its client is taken meanwhile, so replicas share the work and never speak of the same
 * client at once; a wish that comes meanwhile is not lost, because what Keycloak then has is not what is wanted.
 */
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
        var due = credentials.takeNextDue(clock.instant());
        due.ifPresent(credential -> provision(credential.on(clock.instant())));
        return due.isPresent();
    }

    private void provision(Credential credential) {
        try {
            clients.carryOut(credential);
            credentials.update(credential.carriedOut(clock.instant()));
        } catch (KeycloakUnavailableException e) {
            LOG.warnf("client %s is not yet as wanted, it will be tried again: %s", credential.clientId(), e.code());
            credentials.update(credential.failed(clock.instant(), e.code()));
        }
    }
}
