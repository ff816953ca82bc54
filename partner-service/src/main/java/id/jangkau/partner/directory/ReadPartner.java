package id.jangkau.partner.directory;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;

/** Reads one rural bank. */
@Singleton
public class ReadPartner {
    private final Agencies agencies;

    ReadPartner(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Reads it.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public Agency read(PartnerId id) {
        return agencies.find(id).orElseThrow(ProblemException::notFound);
    }
}
