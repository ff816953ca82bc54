package id.jangkau.partner.credential.keycloak;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where Keycloak is. The credentials for its admin API go by the same prefix straight to the admin client. */
@ConfigMapping(prefix = "jangkau.keycloak")
interface KeycloakConfig {
    String serverUrl();

    String realm();

    String clientId();

    String clientSecret();

    /** How long an agency's access token lives: so long, at most, access outlives its end. */
    @WithDefault("60s")
    Duration agencyTokenLifespan();
}
