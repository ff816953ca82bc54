package id.jangkau.partner.credential;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.domain.Authentication;
import id.jangkau.partner.credential.domain.ClientKey;
import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.keycloak.KeycloakClients;
import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;

/**
 * Shows the secret of the client that was made on activation, or makes one client more: old and new both work until the
 * old one is revoked. Not one transaction: what is wanted is committed before Keycloak is asked, so nobody who changes
 * the agency meanwhile waits, and nothing is lost while Keycloak is away.
 */
@Singleton
public class IssueCredential {
    private final ReserveCredential reserveCredential;
    private final ShowSecret showSecret;
    private final KeycloakClients clients;

    IssueCredential(ReserveCredential reserveCredential, ShowSecret showSecret, KeycloakClients clients) {
        this.reserveCredential = reserveCredential;
        this.showSecret = showSecret;
        this.clients = clients;
    }

    /**
     * A client, and its secret if it has one.
     *
     * @param secret for the caller alone; it is kept nowhere here
     * @param issuer the audience of what the client signs
     */
    public record Issued(Credential credential, @Nullable String secret, String tokenUrl, String issuer) {
        /** Without the secret, so that it reaches no log. */
        @Override
        public String toString() {
            return "Issued[" + credential.clientId() + "]";
        }
    }

    /**
     * Shows a secret, once.
     *
     * @param by subject of who asks
     * @throws ProblemException 404, 409 {@code AGENCY_NOT_ACTIVE} or {@code TOO_MANY_CREDENTIALS}, 503
     *     {@code KEYCLOAK_UNAVAILABLE}: the client is made later, and whoever asks then is shown its secret
     */
    public Issued issue(PartnerId partner, String by) {
        Optional<Issued> issued;
        do {
            var reserved = reserveCredential.reserve(partner, new Authentication.ClientSecret(), by);
            issued = show(reserved);
        } while (issued.isEmpty());
        return issued.get();
    }

    /**
     * A client that signs with the other half of this key; made within seconds, or as soon as Keycloak is back.
     *
     * @param by subject of who asks
     * @throws ProblemException 404, 409 {@code AGENCY_NOT_ACTIVE} or {@code TOO_MANY_CREDENTIALS}
     */
    public Issued register(PartnerId partner, ClientKey key, String by) {
        var reserved = reserveCredential.reserve(partner, new Authentication.PrivateKeyJwt(key), by);
        return new Issued(reserved, null, clients.tokenUrl(), clients.issuer());
    }

    private Optional<Issued> show(Credential reserved) {
        try {
            return showSecret.show(reserved.id());
        } catch (KeycloakUnavailableException e) {
            throw ProblemException.unavailable("KEYCLOAK_UNAVAILABLE");
        }
    }
}
