package id.jangkau.partner.life;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;

/**
 * Lets another agency take over the participants of one that was merged or closed. Who hears of it moves them; here the
 * old agency ends.
 */
@Singleton
public class SucceedAgency {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Clock clock;

    SucceedAgency(Agencies agencies, AgencyChanges changes, Clock clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Ends the old agency in favour of the successor; both stand still while it is decided.
     *
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION}, 422 {@code REASON_REQUIRED} or {@code REFUSED}
     */
    @Transactional
    public Agency succeed(PartnerId id, PartnerId successor, Ending ending) {
        var today = Wita.today(clock);
        var locked = agencies.lockAll(List.of(id, successor));
        var change = Refusals.changedOrThrow(orNotFound(locked.get(id))
                .succeed(orUnknown(locked.get(successor)), ending.effectiveOn(today), ending.note(), today));
        changes.update(change, ending.by(), ending.note());
        return change.agency();
    }

    private static Agency orNotFound(@Nullable Agency agency) {
        if (agency == null) {
            throw ProblemException.notFound();
        }
        return agency;
    }

    private static Agency orUnknown(@Nullable Agency successor) {
        if (successor == null) {
            throw Refusals.unacceptable("REFUSED", List.of(Fault.of("successor", FaultCode.SUCCESSOR_UNKNOWN)));
        }
        return successor;
    }
}
