package id.jangkau.partner.credential;

import java.time.Clock;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.store.Credentials;

/** Asks for a client when an agency is activated; making it is the provisioner's, and activation never waits for it. */
@Singleton
public class RequestCredential {
    /** A credential waits; heard once the transaction has committed. */
    record Requested() {}

    private final Credentials credentials;
    private final Ids ids;
    private final Clock clock;
    private final Event<Requested> requested;

    RequestCredential(Credentials credentials, Ids ids, Clock clock, Event<Requested> requested) {
        this.credentials = credentials;
        this.ids = ids;
        this.clock = clock;
        this.requested = requested;
    }

    /** Changes nothing for an agency that has one, as after a renewal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void request(Agency agency) {
        var held = credentials.lockAllOf(agency.id());
        if (held.stream().anyMatch(Credential::isLive)) {
            return;
        }
        credentials.insert(
                Credential.next(ids.next(), agency.id(), agency.listing().bankCode(), held.size(), clock.instant()));
        requested.fire(new Requested());
    }
}
