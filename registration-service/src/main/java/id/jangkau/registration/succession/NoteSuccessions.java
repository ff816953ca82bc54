package id.jangkau.registration.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.agency.AgenciesHeard;
import id.jangkau.registration.succession.store.SuccessionRows;

/** Keeps who is to take over whose participants, as partner-service's events tell; handing over comes afterwards. */
@ApplicationScoped
public class NoteSuccessions {
    private static final Logger LOG = Logger.getLogger(NoteSuccessions.class);

    private final SuccessionRows successions;
    private final Clock clock;

    NoteSuccessions(SuccessionRows successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    /** Whatever is heard again changes nothing. One that would come back to where it began is not kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(@Observes AgenciesHeard heard) {
        heard.agencies().forEach(agency -> {
            if (agency.successor() != null) {
                note(agency.partnerId(), agency.successor(), agency.succeededOn());
            }
        });
    }

    private void note(UUID partnerId, UUID successor, @Nullable LocalDate on) {
        boolean noted = successions.insert(partnerId, successor, on == null ? Wita.today(clock) : on, clock.instant());
        if (!noted && successions.progress(partnerId).isEmpty()) {
            LOG.errorf("%s is said to be succeeded by %s, which it succeeds itself", partnerId, successor);
        }
    }
}
