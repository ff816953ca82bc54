package id.jangkau.partner.credential;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.partner.agency.AgencyChanged;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.credential.domain.Authentication;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.store.Credentials;

/**
 * An active agency has a client, any other has none that gets tokens. It says what is wanted, in the transaction of the
 * agency's change; Keycloak is the provisioner's, and no change of an agency waits for it.
 */
@Singleton
public class FollowAgency {
    private final Credentials credentials;
    private final CredentialTerms terms;
    private final Clock clock;
    private final Event<CredentialWanted> wanted;

    FollowAgency(Credentials credentials, CredentialTerms terms, Clock clock, Event<CredentialWanted> wanted) {
        this.credentials = credentials;
        this.terms = terms;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes AgencyChanged changed) {
        if (changed.change().transition() == Transition.LISTING) {
            return;
        }
        var agency = changed.change().agency();
        if (agency.status() == Status.ACTIVE) {
            allow(agency);
        } else {
            change(credentials.lockAllOf(agency.id()), credential -> credential.withheld(clock.instant()));
        }
    }

    private void allow(Agency agency) {
        var held = credentials.lockAllOf(agency.id());
        var allowed = change(held, credential -> credential.allowed(clock.instant()));
        if (allowed.stream().noneMatch(Credential::isLive)) {
            credentials.insert(terms.next(agency, held.size(), new Authentication.ClientSecret()));
            wanted.fire(new CredentialWanted());
        }
    }

    private List<Credential> change(List<Credential> held, UnaryOperator<Credential> change) {
        var changed = held.stream().map(change).toList();
        if (!changed.equals(held)) {
            changed.forEach(credentials::update);
            wanted.fire(new CredentialWanted());
        }
        return changed;
    }
}
