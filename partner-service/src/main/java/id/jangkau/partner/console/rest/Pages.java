package id.jangkau.partner.console.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

/** Turns a template into an answer in the visitor's language. */
final class Pages {
    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Pages() {}

    static Response answer(int status, Visit visit, TemplateInstance page) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.lang())
                .entity(text(visit, page))
                .build();
    }

    static String text(Visit visit, TemplateInstance page) {
        return page.setLocale(visit.texts()).render();
    }
}
