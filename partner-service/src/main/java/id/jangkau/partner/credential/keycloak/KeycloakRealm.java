package id.jangkau.partner.credential.keycloak;

import java.util.function.Function;

import jakarta.inject.Singleton;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;

import id.jangkau.partner.credential.keycloak.KeycloakCalls.Operation;

/** Our realm, through Keycloak's admin API. */
@Singleton
class KeycloakRealm {
    private final Keycloak keycloak;
    private final KeycloakConfig config;
    private final KeycloakCalls calls;

    KeycloakRealm(Keycloak keycloak, KeycloakConfig config, KeycloakCalls calls) {
        this.keycloak = keycloak;
        this.config = config;
        this.calls = calls;
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
    <T> T ask(Operation operation, Function<RealmResource, T> question) {
        return calls.measured(operation, () -> question.apply(keycloak.realm(config.realm())));
    }
}
