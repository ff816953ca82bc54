package id.jangkau.partner.credential;

import java.time.Clock;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.partner.credential.store.Credentials;

/** Counts the credentials that somebody should look at. */
@Singleton
public class CountCredentials {
    private final Credentials credentials;
    private final CredentialTerms terms;
    private final Clock clock;

    CountCredentials(Credentials credentials, CredentialTerms terms, Clock clock) {
        this.credentials = credentials;
        this.terms = terms;
        this.clock = clock;
    }

    /** Live ones that end within the notice. */
    @Transactional
    public long expiringSoon() {
        return credentials.expiringBy(clock.instant().plus(terms.notice()));
    }

    /** Those of which Keycloak has still to be told something. */
    @Transactional
    public long waitingForKeycloak() {
        return credentials.unsettled();
    }
}
