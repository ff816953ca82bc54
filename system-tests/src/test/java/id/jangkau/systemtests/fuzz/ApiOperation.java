package id.jangkau.systemtests.fuzz;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.systemtests.Operation;

/** An operation as OpenAPI describes it. */
record ApiOperation(Operation operation, JsonNode described, ApiDocument document) {
    /** @param in {@code query}, {@code header} or {@code path} */
    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .toList();
    }

    /** Schemas of bodies that are taken, by media type; empty when none is. */
    JsonNode bodies() {
        return described.at("/requestBody/content");
    }

    boolean declares(int status) {
        JsonNode responses = described.path("responses");
        return responses.has(Integer.toString(status)) || (status >= 400 && responses.has("default"));
    }

    /** Of an answer with that status. */
    Set<String> mediaTypes(int status) {
        Set<String> types = new TreeSet<>();
        content(status).fieldNames().forEachRemaining(types::add);
        return types;
    }

    JsonNode answerSchema(int status, String mediaType) {
        return content(status).path(mediaType).path("schema");
    }

    private JsonNode content(int status) {
        JsonNode responses = described.path("responses");
        JsonNode exact = responses.path(Integer.toString(status));
        return (exact.isMissingNode() && status >= 400 ? responses.path("default") : exact).path("content");
    }

    boolean changes() {
        return !operation.method().equals("GET");
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
