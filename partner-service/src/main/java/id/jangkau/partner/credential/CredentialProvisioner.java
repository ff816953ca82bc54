package id.jangkau.partner.credential;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Carries what is wanted of credentials to Keycloak: at once when it was said here, and looks by itself now and then. */
@Singleton
class CredentialProvisioner {
    private static final Logger LOG = Logger.getLogger(CredentialProvisioner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final ProvisionCredential provisionCredential;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    CredentialProvisioner(ProvisionCredential provisionCredential) {
        this.provisionCredential = provisionCredential;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("credential-provisioner").start(this::run);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) CredentialWanted wanted) {
        signal.release();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            signal.release();
            thread.join(Duration.ofSeconds(10));
        }
    }

    private void run() {
        try {
            while (!stopping) {
                provisionAll();
                if (signal.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void provisionAll() {
        try {
            while (!stopping && provisionCredential.provisionNext()) {
                LOG.debug("a credential was carried to Keycloak or put off");
            }
        } catch (RuntimeException e) {
            LOG.warnf("credentials could not be looked at, the next look is soon: %s", e.getMessage());
        }
    }
}
