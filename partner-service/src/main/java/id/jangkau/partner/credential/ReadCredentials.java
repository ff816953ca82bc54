package id.jangkau.partner.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.store.CredentialUses;
import id.jangkau.partner.credential.store.Credentials;

/** Reads which clients a BPR has or had. */
@Singleton
public class ReadCredentials {
    private final Agencies agencies;
    private final Credentials credentials;
    private final CredentialUses uses;
    private final CredentialTerms terms;
    private final Clock clock;

    ReadCredentials(
            Agencies agencies, Credentials credentials, CredentialUses uses, CredentialTerms terms, Clock clock) {
        this.agencies = agencies;
        this.credentials = credentials;
        this.uses = uses;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * A credential and what is known of it beside.
     *
     * @param expiresSoon whether another should take its place
     * @param lastUsedAt when its client last got a token; known within a minute
     */
    public record Held(
            Credential credential,
            boolean expiresSoon,
            @Nullable Instant lastUsedAt) {}

    /**
     * Oldest first.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<Held> read(PartnerId partner) {
        var agency = agencies.find(partner).orElseThrow(ProblemException::notFound);
        var used = uses.lastOf(agency.id());
        return credentials.allOf(agency.id()).stream()
                .map(credential -> new Held(
                        credential,
                        credential.expiresSoon(clock.instant(), terms.notice()),
                        used.get(credential.clientId())))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public Held read(PartnerId partner, UUID credential) {
        return read(partner).stream()
                .filter(held -> held.credential().id().equals(credential))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
