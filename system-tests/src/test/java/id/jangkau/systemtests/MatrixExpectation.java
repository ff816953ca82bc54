package id.jangkau.systemtests;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What must be answered.
 *
 * @param statuses one of these; several only where it is said why
 * @param bare without any body: by the HTTP server itself, which asks nobody what to say
 */
record MatrixExpectation(Set<Integer> statuses, boolean bare) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final Map<Integer, String> CODES = Map.of(
            401, "UNAUTHENTICATED",
            404, "NOT_FOUND",
            405, "METHOD_NOT_ALLOWED");

    MatrixExpectation {
        statuses = Set.copyOf(statuses);
    }

    static MatrixExpectation only(int status) {
        return of(Set.of(status));
    }

    static MatrixExpectation of(Set<Integer> statuses) {
        return new MatrixExpectation(statuses, false);
    }

    static MatrixExpectation bare(int status) {
        return new MatrixExpectation(Set.of(status), true);
    }

    /** What is wrong with that answer; nothing when it is as it must be. */
    Optional<String> complaint(String method, RawHttp.Response response) {
        int status = response.status();
        if (!statuses.contains(status)) {
            return Optional.of("is answered " + status + ", not " + statuses);
        }
        if (status >= 300 && status < 400) {
            return response.header("location").isEmpty() ? Optional.of("leads nowhere") : Optional.empty();
        }
        if (!response.header("location").isEmpty() && status != 201 && status != 202) {
            return Optional.of("is answered " + status + " and leads to " + response.header("location"));
        }
        if (bare) {
            return response.body().isEmpty() ? Optional.empty() : Optional.of("is answered with something");
        }
        if (status < 400) {
            return Optional.empty();
        }
        if (!response.header("content-type").startsWith(PROBLEM)) {
            return Optional.of("is answered " + status + " with no problem but " + response.header("content-type"));
        }
        if (status == 401 && response.header("www-authenticate").isEmpty()) {
            return Optional.of("does not say how to authenticate");
        }
        return method.equals("HEAD") ? Optional.empty() : complaint(status, response.body());
    }

    private static Optional<String> complaint(int status, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String code = problem.path("code").asText();
            boolean isRight = problem.path("status").asInt() == status
                    && !problem.path("type").asText().isEmpty()
                    && !code.isEmpty()
                    && CODES.getOrDefault(status, code).equals(code);
            return isRight
                    ? Optional.empty()
                    : Optional.of("is answered by a strange problem: " + body.replaceAll("\"traceId\".*", ""));
        } catch (IOException e) {
            return Optional.of("is answered with no JSON");
        }
    }
}
