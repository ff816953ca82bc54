package id.jangkau.partner.console.rest;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Which requests are those of somebody who signed in in a browser: the console's, and never an API's. */
@Singleton
class BrowserSessions implements TenantResolver {
    /** As it stands in the settings, {@code quarkus.oidc.browser.…}. */
    private static final String BROWSER = "browser";

    private final ConsoleConfig config;

    BrowserSessions(ConsoleConfig config) {
        this.config = config;
    }

    /** Null for those who bring a token. */
    @Override
    public @Nullable String resolve(RoutingContext request) {
        boolean bringsToken = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
        return config.offered() && !bringsToken && isConsole(request) ? BROWSER : null;
    }

    /** The one answer to what is console and what is not: what is authenticated by a cookie is guarded as such. */
    static boolean isConsole(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals(Addresses.CONSOLE) || path.startsWith(Addresses.CONSOLE + "/");
    }
}
