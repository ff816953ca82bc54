package id.jangkau.partner.credential;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import id.jangkau.foundation.metrics.JobTimes;
import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks now and then who got a token. */
@Singleton
class UseJob {
    private static final Logger LOG = Logger.getLogger(UseJob.class);

    private final NoteUse noteUse;
    private final JobTimes.Job times;

    UseJob(NoteUse noteUse, JobTimes jobs) {
        this.noteUse = noteUse;
        this.times = jobs.of("credential-use");
    }

    @Scheduled(every = "${jangkau.credential-use.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (noteUse.notePage()) {
                LOG.debug("a full page of logins was noted");
            }
            times.finished();
        } catch (KeycloakUnavailableException e) {
            LOG.warnf("Keycloak does not tell who used a credential, it will be asked again: %s", e.code());
        }
    }
}
