package id.jangkau.partner.branch;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Branch;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.agency.store.Regencies;

/** Registers a bank's branch offices, and changes what is known of them; from the first one on, enrollments must name them. */
@Singleton
public class KeepBranch {
    private final Agencies agencies;
    private final Regencies regencies;
    private final AgencyChanges changes;

    KeepBranch(Agencies agencies, Regencies regencies, AgencyChanges changes) {
        this.agencies = agencies;
        this.regencies = regencies;
        this.changes = changes;
    }

    /**
     * A new one.
     *
     * @throws ProblemException 404, 409 {@code BRANCH_CODE_TAKEN}, 422 {@code BRANCH_REFUSED} naming every fault
     */
    @Transactional
    public Branch register(PartnerId id, Branch branch, @Nullable String note, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        if (known(agency, branch.code()).isPresent()) {
            throw ProblemException.conflict("BRANCH_CODE_TAKEN", branch.code());
        }
        return keep(agency, branch, note, by);
    }

    /**
     * One that there is; the same again changes nothing.
     *
     * @throws ProblemException 404, 422 {@code BRANCH_REFUSED} naming every fault
     */
    @Transactional
    public Branch change(PartnerId id, Branch branch, @Nullable String note, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var before = known(agency, branch.code()).orElseThrow(ProblemException::notFound);
        return before.equals(branch) ? before : keep(agency, branch, note, by);
    }

    private Branch keep(Agency agency, Branch branch, @Nullable String note, String by) {
        var faults = branch.faults(regencies.codes());
        if (!faults.isEmpty()) {
            throw Refusals.unacceptable("BRANCH_REFUSED", faults);
        }
        changes.update(agency.withBranch(branch), by, note);
        return branch;
    }

    private static Optional<Branch> known(Agency agency, String code) {
        return agency.branches().stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst();
    }
}
