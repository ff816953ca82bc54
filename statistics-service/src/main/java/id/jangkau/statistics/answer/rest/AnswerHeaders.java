package id.jangkau.statistics.answer.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * Gives every answer its tag, what it varies by and how fresh it is ({@code Data-As-Of}, {@code Data-Lag-Seconds}: CSV has
 * no other place for them, and a 304 renews them); turns it into a 304 when the caller has the same figures.
 */
@Provider
@Priority(Priorities.USER)
public class AnswerHeaders implements ContainerResponseFilter {
    private final ObjectWriter json;

    AnswerHeaders(ObjectMapper json) {
        this.json = json.writer();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Answer<?> answer)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        String language = ReaderLanguage.of(request.getAcceptableLanguages()).getLanguage();
        MediaType type = written(response.getMediaType());
        headers.putSingle(HttpHeaders.CONTENT_TYPE, type);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (answer.dataAsOf() != null && answer.lagSeconds() != null) {
            headers.putSingle("Data-As-Of", answer.dataAsOf().toString());
            headers.putSingle("Data-Lag-Seconds", answer.lagSeconds());
        }
        String tag = EntityTags.of(answer.figures(), type + " " + language, json);
        headers.putSingle(HttpHeaders.ETAG, tag);
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean asksAgain =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (asksAgain && ifNoneMatch != null && EntityTags.matches(ifNoneMatch, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static MediaType written(MediaType chosen) {
        if (chosen.isCompatible(MediaType.valueOf(MediaTypes.CSV))) {
            return MediaType.valueOf(MediaTypes.CSV + ";charset=UTF-8;header=present");
        }
        return chosen.isCompatible(MediaType.valueOf(MediaTypes.SDMX_CSV))
                ? MediaType.valueOf(MediaTypes.SDMX_CSV + ";version=2.0.0")
                : chosen;
    }
}
