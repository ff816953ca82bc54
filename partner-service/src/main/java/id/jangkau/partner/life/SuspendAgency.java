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

/** Forbids an agency to enroll, from today until it is reinstated. */
@Singleton
public class SuspendAgency {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Clock clock;

    SuspendAgency(Agencies agencies, AgencyChanges changes, Clock clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Forbids it.
     *
     * @param note why
     * @param by subject of who orders it
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION}, 422 {@code REASON_REQUIRED}
     */
    @Transactional
    public Agency suspend(PartnerId id, @Nullable String note, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var change = Refusals.changedOrThrow(agency.suspend(note, Wita.today(clock)));
        changes.update(change, by, note);
        return change.agency();
    }
}
