package id.jangkau.statistics.signin.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether people may sign in on the dashboard; then it needs a client of its own in Keycloak. */
@ConfigMapping(prefix = "jangkau.sign-in")
interface SignInConfig {
    @WithDefault("false")
    boolean offered();
}
