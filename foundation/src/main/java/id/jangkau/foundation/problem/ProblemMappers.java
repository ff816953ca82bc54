package id.jangkau.foundation.problem;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;

/** Turns whatever ends a request early into a problem answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(1);

    private final Problems problems;
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - BETWEEN_WORDS.toNanos());

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e, UriInfo uri, HttpHeaders headers) {
        Response answer = answer(e.status(), e.code(), e.arguments(), e.errors(), uri, headers);
        return e.retryAfter() == 0
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, e.retryAfter())
                        .build();
    }

    /** Systems and scripts are told so; somebody who wants to see a page is led to where people sign in. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthenticated(SecurityException e, UriInfo uri, HttpHeaders headers, RoutingContext request) {
        Optional<String> away = PartAway.codeOf(e);
        if (away.isPresent()) {
            return Uni.createFrom().item(unavailable(away.get(), e, uri, headers));
        }
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
        int status = e.getResponse().getStatus();
        Response answer = answer(status, codeOf(status), List.of(), List.of(), uri, headers);
        return status == 405
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, AllowedMethods.of(CurrentRequestManager.get()))
                        .build()
                : answer;
    }

    /** Who went away while sending is told nothing, and is no error of ours. */
    @ServerExceptionMapper
    Response unread(IOException e, UriInfo uri, HttpHeaders headers) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                        .anyMatch(ProblemMappers::isClosedConnection)
                ? answer(400, "INVALID_REQUEST", List.of(), List.of(), uri, headers)
                : unexpected(e, uri, headers);
    }

    private static boolean isClosedConnection(Throwable e) {
        return e instanceof HttpClosedException || e instanceof ClosedChannelException || e instanceof SocketException;
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri, HttpHeaders headers) {
        return PartAway.codeOf(e)
                .map(code -> unavailable(code, e, uri, headers))
                .orElseGet(() -> internalError(e, uri, headers));
    }

    private Response internalError(Throwable e, UriInfo uri, HttpHeaders headers) {
        LOG.error("a request failed unexpectedly", e);
        return answer(500, "INTERNAL_ERROR", List.of(), List.of(), uri, headers);
    }

    /** Said once a second: while a part is away every request finds it so. */
    private Response unavailable(String code, Throwable e, UriInfo uri, HttpHeaders headers) {
        long now = System.nanoTime();
        long last = lastSaid.get();
        if (now - last >= BETWEEN_WORDS.toNanos() && lastSaid.compareAndSet(last, now)) {
            LOG.warnf("requests are answered %s: %s", code, PartAway.reasonOf(e));
        }
        return problem(ProblemException.unavailable(code), uri, headers);
    }

    /** What refused to hand the body on speaks for itself. */
    private Response unreadable(JsonProcessingException e, UriInfo uri, HttpHeaders headers) {
        if (e.getCause() instanceof WebApplicationException refusal) {
            return webApplication(refusal, uri, headers);
        }
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
        Locale language = Messages.localeOf(headers);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .entity(problems.of(
                        status, code, arguments, errors, uri.getRequestUri().getRawPath(), language))
                .build();
    }
}
