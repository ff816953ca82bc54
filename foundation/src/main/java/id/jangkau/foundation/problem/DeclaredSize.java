package id.jangkau.foundation.problem;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a body that declares itself too large, before any of it is read, as a problem; the server would do so without a word.
 * What declares nothing is bounded while it is read.
 */
@Singleton
class DeclaredSize {
    private static final int STATUS = 413;

    private final long mostBytes;
    private final Problems problems;
    private final ObjectMapper json;

    DeclaredSize(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize most,
            Problems problems,
            ObjectMapper json) {
        this.mostBytes = most.asLongValue();
        this.problems = problems;
        this.json = json;
    }

    void guard(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::look);
    }

    private void look(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= mostBytes) {
            request.next();
        } else {
            refuse(request);
        }
    }

    /** What is still coming is not waited for: the connection ends with the answer. */
    private void refuse(RoutingContext request) {
        Locale language =
                Messages.firstOf(request.acceptableLanguages().stream().map(LanguageHeader::tag));
        Problem problem = problems.of(
                STATUS,
                "CONTENT_TOO_LARGE",
                List.of(),
                List.of(),
                request.request().path(),
                language);
        request.response()
                .setStatusCode(STATUS)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader("Connection", "close")
                .end(written(problem))
                .onComplete(sent -> request.request().connection().close());
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
