package id.jangkau.partner.credential;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.NoteDeed;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.credential.domain.Authentication;
import id.jangkau.partner.credential.domain.Authentication.ClientSecret;
import id.jangkau.partner.credential.domain.Authentication.PrivateKeyJwt;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.store.Credentials;

import static java.util.stream.Collectors.joining;

/** Writes down that a BPR is to have a client more, before Keycloak is asked for anything. */
@Singleton
public class ReserveCredential {
    private final Agencies agencies;
    private final Credentials credentials;
    private final CredentialTerms terms;
    private final NoteDeed noteDeed;
    private final Clock clock;
    private final Event<CredentialWanted> wanted;

    ReserveCredential(
            Agencies agencies,
            Credentials credentials,
            CredentialTerms terms,
            NoteDeed noteDeed,
            Clock clock,
            Event<CredentialWanted> wanted) {
        this.agencies = agencies;
        this.credentials = credentials;
        this.terms = terms;
        this.noteDeed = noteDeed;
        this.clock = clock;
        this.wanted = wanted;
    }

    /**
     * One whose secret nobody has seen stays the one to show; a key takes its place.
     *
     * @param by subject of who asks
     * @throws ProblemException 404, 409 {@code AGENCY_NOT_ACTIVE} or {@code TOO_MANY_CREDENTIALS}, naming them
     */
    @Transactional
    public Credential reserve(PartnerId partner, Authentication authentication, String by) {
        var agency = agencies.lock(partner).orElseThrow(ProblemException::notFound);
        if (agency.status() != Status.ACTIVE) {
            throw ProblemException.conflict("AGENCY_NOT_ACTIVE", agency.status().name());
        }
        var held = credentials.lockAllOf(partner).stream()
                .map(credential -> credential.on(clock.instant()))
                .toList();
        var unseen = held.stream().filter(Credential::awaitsShowing).findFirst();
        var reserved = switch (authentication) {
            case ClientSecret secret -> unseen.orElseGet(() -> insert(agency, held, held, secret));
            case PrivateKeyJwt signed -> insert(agency, held, without(unseen, held), signed);
        };
        noteDeed.note(partner, "CREDENTIAL", by, null, RecordedCredential.of(reserved));
        return reserved;
    }

    private List<Credential> without(Optional<Credential> unseen, List<Credential> held) {
        unseen.ifPresent(credential -> credentials.update(credential.revoked(clock.instant())));
        return held.stream()
                .filter(credential -> !unseen.equals(Optional.of(credential)))
                .toList();
    }

    private Credential insert(Agency agency, List<Credential> held, List<Credential> staying, Authentication by) {
        var live = staying.stream().filter(Credential::isLive).toList();
        if (live.size() >= terms.mostLive()) {
            var clients = live.stream().map(Credential::clientId).collect(joining(", "));
            throw ProblemException.conflict("TOO_MANY_CREDENTIALS", terms.mostLive(), clients);
        }
        var next = terms.next(agency, held.size(), by);
        credentials.insert(next);
        wanted.fire(new CredentialWanted());
        return next;
    }
}
