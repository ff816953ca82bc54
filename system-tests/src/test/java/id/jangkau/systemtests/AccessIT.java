package id.jangkau.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Without a token, or with the token of another role, nobody gets in: tried with tokens that Keycloak really issued. */
class AccessIT {
    @ParameterizedTest
    @CsvSource({
        "PARTNER, GET, /v1/partners, STATISTICS_READER",
        "PARTNER, POST, /v1/partners, AUDITOR",
        "REGISTRATION, GET, /v1/enrollments, BRANCH_OFFICER",
        "REGISTRATION, POST, /v1/enrollments, HEAD_OFFICE_OFFICER",
        "REGISTRATION, GET, /v1/billings/1, AUDITOR",
        "STATISTICS, GET, /v1/coverage/demographics, BRANCH_OFFICER",
        "STATISTICS, GET, /v1/coverage/stream?region=51.71.01, BRANCH_OFFICER",
        "STATISTICS, GET, /v1/agencies, PRIVACY_OFFICER"
    })
    void needsATokenOfTheRightRole(Part service, String method, String path, Role wrongRole) throws Exception {
        assertProblem(call(service, method, path, null), 401, "UNAUTHENTICATED");
        assertProblem(call(service, method, path, "not.a.token"), 401, "UNAUTHENTICATED");
        String token =
                Running.tokens(Running.stack().developmentClient(wrongRole)).current();
        assertProblem(call(service, method, path, token), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @CsvSource({"PARTNER", "REGISTRATION", "STATISTICS"})
    void healthAndOpenApiAreOpen(Part service) throws Exception {
        assertThat(call(service, "GET", "/q/health/ready", null).statusCode()).isEqualTo(200);
        assertThat(call(service, "GET", "/q/openapi", null).body()).contains("/v1/");
    }

    private static HttpResponse<String> call(Part service, String method, String path, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Running.stack().settings().url(service) + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return Running.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").contains("\"traceId\":");
    }
}
