package id.jangkau.partner.credential;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks now and then who got a token. */
@Singleton
class UseJob {
    private static final Logger LOG = Logger.getLogger(UseJob.class);

    private final NoteUse noteUse;

    UseJob(NoteUse noteUse) {
        this.noteUse = noteUse;
    }

    @Scheduled(every = "${jangkau.credential-use.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (noteUse.notePage()) {
                LOG.debug("a full page of logins was noted");
            }
        } catch (KeycloakUnavailableException e) {
            LOG.warnf("Keycloak does not tell who used a credential, it will be asked again: %s", e.code());
        }
    }
}
