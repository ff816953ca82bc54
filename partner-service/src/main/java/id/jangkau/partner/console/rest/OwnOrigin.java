package id.jangkau.partner.console.rest;

import java.net.URI;
import java.util.Set;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Takes no form that another site's page sent in an officer's name. Browsers say where a form was filled in
 * ({@code Sec-Fetch-Site}, and {@code Origin} where they do not), and no page can make them lie; a sibling on the same
 * host is another site too.
 */
class OwnOrigin {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    void refuseForeignForms(RoutingContext routing) {
        var request = routing.request();
        if (BrowserSessions.isConsole(routing)
                && !HARMLESS.contains(request.method().name())
                && !isOwn(request)) {
            throw ProblemException.forbidden("FOREIGN_FORM");
        }
    }

    private static boolean isOwn(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? isOwn(request.getHeader("Origin"), String.valueOf(request.authority()))
                : site.equals("same-origin");
    }

    static boolean isOwn(@Nullable String origin, String authority) {
        try {
            return origin != null
                    && authority.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
