package id.jangkau.partner.console.rest;

import java.time.Duration;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import id.jangkau.foundation.problem.Problem;
import io.vertx.ext.web.RoutingContext;

/** What all answers of the console have in common: nobody keeps them, a problem is a page, the language is remembered. */
class ConsoleAnswers {
    private static final int ERROR = 400;
    private static final int REMEMBERED_SECONDS =
            Math.toIntExact(Duration.ofDays(365).toSeconds());

    private final Visitor visitor;

    ConsoleAnswers(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerResponseFilter
    void complete(ContainerResponseContext answer, RoutingContext request) {
        if (!BrowserSessions.isConsole(request)) {
            return;
        }
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        Language.ofTag(request.queryParams().get(Visitor.LANGUAGE))
                .ifPresent(language -> answer.getHeaders().add(HttpHeaders.SET_COOKIE, remembering(language)));
        if (answer.getEntity() instanceof Problem problem) {
            showPage(answer, problem);
        } else if (answer.getStatus() >= ERROR && !answer.hasEntity()) {
            showPage(answer, new Problem("about:blank", "", answer.getStatus(), null, null, "", null, null));
        }
    }

    private void showPage(ContainerResponseContext answer, Problem problem) {
        var visit = visitor.strangersVisit();
        var page = Templates.problem(visit, problem);
        answer.setEntity(Pages.text(visit, page), null, MediaType.valueOf(Pages.HTML));
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, visit.lang());
    }

    private static NewCookie remembering(Language language) {
        return new NewCookie.Builder(Visitor.LANGUAGE)
                .value(language.tag())
                .path(Addresses.CONSOLE)
                .maxAge(REMEMBERED_SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
