package id.jangkau.partner.credential;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.store.Credentials;

/** Reads which clients a BPR has or had. */
@Singleton
public class ReadCredentials {
    private final Agencies agencies;
    private final Credentials credentials;

    ReadCredentials(Agencies agencies, Credentials credentials) {
        this.agencies = agencies;
        this.credentials = credentials;
    }

    /**
     * Oldest first.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<Credential> read(PartnerId partner) {
        var agency = agencies.find(partner).orElseThrow(ProblemException::notFound);
        return credentials.allOf(agency.id());
    }
}
