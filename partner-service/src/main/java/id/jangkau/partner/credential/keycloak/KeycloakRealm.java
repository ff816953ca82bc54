package id.jangkau.partner.credential.keycloak;

import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;

/** Our realm, through Keycloak's admin API. */
@Singleton
class KeycloakRealm {
    private final Keycloak keycloak;
    private final KeycloakConfig config;

    KeycloakRealm(Keycloak keycloak, KeycloakConfig config) {
        this.keycloak = keycloak;
        this.config = config;
    }

    /** The issuer of all tokens. */
    String url() {
        return config.serverUrl() + "/realms/" + config.realm();
    }

    /**
     * Asks it.
     *
     * @throws KeycloakUnavailableException when Keycloak does not answer or does not let us
     */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak.realm(config.realm()));
        } catch (ProcessingException | WebApplicationException e) {
            throw new KeycloakUnavailableException(e);
        }
    }
}
