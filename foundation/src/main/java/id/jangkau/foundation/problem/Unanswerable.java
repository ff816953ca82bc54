package id.jangkau.foundation.problem;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;

/** Refuses what no resource is to see, before one is looked for. */
class Unanswerable {
    private static final String NUL = "%00";

    /** Whoever accepts nothing in particular takes anything. */
    void forgetEmptyWish(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(request -> {
            MultiMap headers = request.request().headers();
            if (headers.getAll(HttpHeaders.ACCEPT).stream().allMatch(String::isBlank)) {
                headers.remove(HttpHeaders.ACCEPT);
            }
            request.next();
        });
    }

    /**
     * No name and no text of ours has a NUL, and no database can be asked for one. A media type that is none would be taken for an
     * error of ours. OPTIONS would be answered by the framework, to anybody and with methods that a path does not have; pages of
     * others, which need it, are not to call us.
     */
    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(NUL)) {
            throw ProblemException.unreadable("MALFORMED_ADDRESS", List.of());
        }
        if (!isReadable(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            throw new NotSupportedException();
        }
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accepted != null && !areReadable(accepted)) {
            throw new NotAcceptableException();
        }
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            throw new NotAllowedException(
                    Response.status(Status.METHOD_NOT_ALLOWED).build());
        }
    }

    private static boolean isReadable(@Nullable String mediaType) {
        try {
            return mediaType == null || MediaType.valueOf(mediaType) != null;
        } catch (IllegalArgumentException noMediaType) {
            return false;
        }
    }

    private static boolean areReadable(String mediaTypes) {
        try {
            return !MediaTypeHelper.parseHeader(mediaTypes).isEmpty();
        } catch (IllegalArgumentException noMediaTypes) {
            return false;
        }
    }
}
