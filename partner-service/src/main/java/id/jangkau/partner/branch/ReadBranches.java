package id.jangkau.partner.branch;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.Branch;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;

/** Reads the branch offices of a bank. */
@Singleton
public class ReadBranches {
    private final Agencies agencies;

    ReadBranches(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * In the order of their codes, closed ones too.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<Branch> read(PartnerId id) {
        return agencies.find(id).orElseThrow(ProblemException::notFound).branches();
    }
}
