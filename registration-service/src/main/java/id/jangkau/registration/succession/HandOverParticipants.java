package id.jangkau.registration.succession;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.jangkau.foundation.sql.JobTransactions;
import id.jangkau.registration.enrollment.TransferEnrollments;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.succession.domain.Succession;
import id.jangkau.registration.succession.store.SuccessionRows;

/**
 * Hands the participants of succeeded banks over, piece by piece, each piece in a transaction of its own that one replica at
 * a time may have; after a crash the next look goes on where it stopped. Where the successor is succeeded itself, they go
 * on from there, step by step, so that each bank has them for its days. What comes to the old bank late, from a file that is
 * still worked off, is found by a later look.
 */
@ApplicationScoped
public class HandOverParticipants {
    private static final Logger LOG = Logger.getLogger(HandOverParticipants.class);
    private static final String NAME = "succession";
    private static final int CHUNK = 500;

    private final SuccessionRows successions;
    private final TransferEnrollments transferEnrollments;
    private final JobTransactions jobs;
    private final Clock clock;

    HandOverParticipants(
            SuccessionRows successions, TransferEnrollments transferEnrollments, Clock clock, JobTransactions jobs) {
        this.jobs = jobs;
        this.successions = successions;
        this.transferEnrollments = transferEnrollments;
        this.clock = clock;
    }

    /**
     * Goes round all banks, a piece of each at a time, so that none waits for a larger one. Returns once nothing is left that
     * can be done now and that nobody else is at.
     */
    public void handOverAll() {
        boolean more = true;
        while (more) {
            more = false;
            for (UUID partnerId : jobs.call(successions::unfinished)) {
                more |= handOverSomeUnlessItFails(partnerId);
            }
        }
    }

    /** One that fails does not keep the others waiting; it is tried again with the next look. */
    private boolean handOverSomeUnlessItFails(UUID partnerId) {
        try {
            return jobs.call(() -> handOverSome(partnerId));
        } catch (EnrollmentCollision anotherWasFirst) {
            LOG.debugf("handing over participants of %s waits for somebody else", partnerId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "participants of %s could not be handed over", partnerId);
        }
        return false;
    }

    /** Whether there may be more to do. */
    private boolean handOverSome(UUID partnerId) {
        Optional<Succession> locked = successions.tryToLock(partnerId);
        if (locked.isEmpty()) {
            return false;
        }
        Succession succession = locked.get();
        List<UUID> next = successions.next(succession, CHUNK);
        if (!next.isEmpty()) {
            var transferred =
                    transferEnrollments.transfer(next, partnerId, succession.successor(), succession.on(), NAME);
            successions.advance(partnerId, next.getLast(), transferred.enrollments(), transferred.billings());
            return true;
        }
        if (succession.position() != null) {
            successions.advance(partnerId, null, 0, 0);
            return true;
        }
        successions.complete(partnerId, clock.instant());
        return false;
    }
}
