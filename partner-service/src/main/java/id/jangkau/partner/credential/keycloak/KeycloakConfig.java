package id.jangkau.partner.credential.keycloak;

import io.smallrye.config.ConfigMapping;

/** Where Keycloak is. The credentials for its admin API go by the same prefix straight to the admin client. */
@ConfigMapping(prefix = "jangkau.keycloak")
interface KeycloakConfig {
    String serverUrl();

    String realm();

    String clientId();

    String clientSecret();
}
