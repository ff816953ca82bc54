package id.jangkau.foundation.problem;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Turns whatever ends a request early into a problem answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Messages messages;

    ProblemMappers(Messages messages) {
        this.messages = messages;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e, UriInfo uri, HttpHeaders headers) {
        return answer(e.status(), e.code(), e.arguments(), e.errors(), uri, headers);
    }

    /** Systems and scripts are told so; somebody who wants to see a page is led to where people sign in. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthenticated(UriInfo uri, HttpHeaders headers, RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null || !wantsPage(headers)) {
            return Uni.createFrom().item(withoutToken(uri, headers));
        }
        return authenticator
                .getChallenge(request)
                .map(challenge ->
                        challenge == null || challenge.status == 401 ? withoutToken(uri, headers) : of(challenge));
    }

    private static boolean wantsPage(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE);
        } catch (RuntimeException unreadableHeader) {
            return false;
        }
    }

    private Response withoutToken(UriInfo uri, HttpHeaders headers) {
        return Response.fromResponse(answer(401, "UNAUTHENTICATED", List.of(), List.of(), uri, headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response of(ChallengeData challenge) {
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri, HttpHeaders headers) {
        return answer(403, "FORBIDDEN", List.of(), List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, UriInfo uri, HttpHeaders headers) {
        return unreadable(e, uri, headers);
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException json && !(json instanceof InvalidDefinitionException)) {
            return unreadable(json, uri, headers);
        }
        Response original = e.getResponse();
        int status = original.getStatus();
        Response answer = answer(status, codeOf(status), List.of(), List.of(), uri, headers);
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri, HttpHeaders headers) {
        LOG.error("a request failed unexpectedly", e);
        return answer(500, "INTERNAL_ERROR", List.of(), List.of(), uri, headers);
    }

    private Response unreadable(JsonProcessingException e, UriInfo uri, HttpHeaders headers) {
        return UnreadableJson.fieldError(e)
                .map(error -> answer(400, "INVALID_REQUEST", List.of(), List.of(error), uri, headers))
                .orElseGet(() -> answer(400, "MALFORMED_JSON", List.of(), List.of(), uri, headers));
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "FORBIDDEN";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 413 -> "CONTENT_TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            default -> status < 500 ? "INVALID_REQUEST" : "INTERNAL_ERROR";
        };
    }

    private Response answer(
            int status,
            String code,
            List<Object> arguments,
            List<FieldError> errors,
            UriInfo uri,
            HttpHeaders headers) {
        Locale locale = Messages.localeOf(headers);
        List<Problem.Field> fields = errors.stream()
                .map(error -> new Problem.Field(
                        error.field(),
                        error.code(),
                        messages.detail(error.code(), error.arguments(), locale).orElse(error.code())))
                .toList();
        Problem problem = new Problem(
                "urn:jangkau:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                messages.title(code, locale),
                status,
                messages.detail(code, arguments, locale).orElse(null),
                uri.getRequestUri().getRawPath(),
                code,
                fields.isEmpty() ? null : fields,
                traceId());
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(problem)
                .build();
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
