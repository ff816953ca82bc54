package id.jangkau.partner.onboarding;

import java.time.Clock;
import java.time.LocalDate;

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

/** Takes a bank's application for an agency. */
@Singleton
public class ApplyForAgency {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Clock clock;

    ApplyForAgency(Agencies agencies, AgencyChanges changes, Clock clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes it.
     *
     * @param by subject of the officer who enters it
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION}, 422
     */
    @Transactional
    public Agency apply(PartnerId id, LocalDate appliedOn, @Nullable String note, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var change = Refusals.changedOrThrow(agency.apply(appliedOn, Wita.today(clock)));
        changes.update(change, by, note);
        return change.agency();
    }
}
