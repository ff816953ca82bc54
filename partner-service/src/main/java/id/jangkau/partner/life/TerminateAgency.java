package id.jangkau.partner.life;

import java.time.Clock;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.TerminationReason;
import id.jangkau.partner.agency.store.Agencies;

/** Ends an agency, or what was on its way to one; its agreements end the day before. */
@Singleton
public class TerminateAgency {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Clock clock;

    TerminateAgency(Agencies agencies, AgencyChanges changes, Clock clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Ends it.
     *
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION}, 422 {@code REASON_REQUIRED} or {@code REFUSED}
     */
    @Transactional
    public Agency terminate(PartnerId id, TerminationReason reason, Ending ending) {
        var today = Wita.today(clock);
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var change = Refusals.changedOrThrow(agency.terminate(reason, ending.effectiveOn(today), ending.note(), today));
        changes.update(change, ending.by(), ending.note());
        return change.agency();
    }
}
