package id.jangkau.partner.directory;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.HistoryEntry;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.agency.store.AgencyHistory;

/** Reads who changed a partner, when and why. */
@Singleton
public class ReadHistory {
    private final Agencies agencies;
    private final AgencyHistory history;

    ReadHistory(Agencies agencies, AgencyHistory history) {
        this.agencies = agencies;
        this.history = history;
    }

    /**
     * Oldest first.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<HistoryEntry> read(PartnerId id) {
        var agency = agencies.find(id).orElseThrow(ProblemException::notFound);
        return history.of(agency.id());
    }
}
