package id.jangkau.statistics.signin.rest;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Which requests are those of somebody who signed in in a browser. They read only: what changes something needs a token in
 * a header, which no foreign page can send. The stream shows what is public, and a session that has ended must not break it.
 */
@Singleton
class BrowserSessions implements TenantResolver {
    /** As it stands in the settings, {@code quarkus.oidc.browser.…}. */
    private static final String BROWSER = "browser";

    private static final String SESSION_COOKIE = "q_session_" + BROWSER;
    private static final String STREAM = "/v1/coverage/stream";

    private final SignInConfig config;

    BrowserSessions(SignInConfig config) {
        this.config = config;
    }

    /** Null for those who bring a token, and for the public. */
    @Override
    public @Nullable String resolve(RoutingContext context) {
        String path = read(context.normalizedPath());
        boolean entersOrLeaves = path.equals(SignInResource.IN) || path.equals(SignInResource.OUT);
        return config.offered() && (entersOrLeaves || reads(context, path)) ? BROWSER : null;
    }

    /** As resources are matched: without parameters of its steps, and without a slash at its end. */
    private static String read(String path) {
        return path.replaceAll(";[^/]*", "").replaceAll("/+$", "");
    }

    private static boolean reads(RoutingContext context, String path) {
        return context.request().method().equals(HttpMethod.GET)
                && !context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && !path.equals(STREAM)
                && context.request().cookies().stream().map(Cookie::getName).anyMatch(BrowserSessions::isSession);
    }

    /** A session too long for one cookie is kept in several, numbered. */
    static boolean isSession(String name) {
        return name.equals(SESSION_COOKIE) || name.startsWith(SESSION_COOKIE + "_chunk_");
    }
}
