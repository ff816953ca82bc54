package id.jangkau.partner.life;

import java.time.Clock;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;

/** Lifts the suspension of an agency; today is the first day without. */
@Singleton
public class ReinstateAgency {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Clock clock;

    ReinstateAgency(Agencies agencies, AgencyChanges changes, Clock clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Lifts it.
     *
     * @param note why
     * @param by subject of who lifts it
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION}
     */
    @Transactional
    public Agency reinstate(PartnerId id, @Nullable String note, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var change = Refusals.changedOrThrow(agency.reinstate(Wita.today(clock)));
        changes.update(change, by, note);
        return change.agency();
    }
}
