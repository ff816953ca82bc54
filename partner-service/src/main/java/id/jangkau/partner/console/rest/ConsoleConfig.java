package id.jangkau.partner.console.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether officers may sign in on the console; then it needs a client of its own in Keycloak. */
@ConfigMapping(prefix = "jangkau.console")
interface ConsoleConfig {
    @WithDefault("false")
    boolean offered();
}
