package id.jangkau.systemtests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import id.jangkau.systemtests.RawHttp;

/** Whether an answer is one that the documents tell of. */
final class Judge {
    /** Their successes have no description yet. */
    private static final Set<String> UNDESCRIBED =
            Set.of("REGISTRATION POST /v1/enrollments", "REGISTRATION GET /v1/enrollments/{id}");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String PROBLEM = "application/problem+json";
    private static final Pattern INSIDES = Pattern.compile(
            "\\bat (id\\.jangkau|java|io\\.|org\\.)[\\w.]+\\(|Exception|org\\.postgresql|SQLState|ERROR: ");
    /** What the HTTP server itself says, before anybody is asked what to say. */
    private static final Set<Integer> SERVERS_OWN = Set.of(400, 413, 414, 431, 501, 505);

    private final ApiDocument document;
    private final Set<String> codes;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Judge(ApiDocument document, Set<String> codes) {
        this.document = document;
        this.codes = Set.copyOf(codes);
    }

    /** What is wrong with that answer. */
    List<String> complaints(Draft draft, RawHttp.Response answer) {
        List<String> complaints = new ArrayList<>();
        int status = answer.status();
        boolean bare = draft.hardlyHttp
                && SERVERS_OWN.contains(status)
                && answer.body().isEmpty();
        if (status >= 500 && !isAnnounced(draft, answer) && !bare) {
            complaints.add("failed: " + status);
        }
        if (!answer.header("x-injected").isEmpty()
                || answer.header("set-cookie").contains("injected")) {
            complaints.add("takes headers from the request");
        }
        Matcher insides = INSIDES.matcher(answer.body());
        if (status >= 400 && insides.find()) {
            complaints.add("shows its insides: " + insides.group());
        }
        if (status < 400 && !draft.elsewhere) {
            complaints.addAll(ofSuccess(draft.operation, answer));
        } else if (status >= 400 && !bare) {
            complaints.addAll(ofProblem(draft, answer));
        }
        return complaints;
    }

    private static boolean isAnnounced(Draft draft, RawHttp.Response answer) {
        return answer.status() == 503
                && !answer.header("retry-after").isEmpty()
                && draft.operation.described().path("responses").has("503");
    }

    private List<String> ofSuccess(ApiOperation operation, RawHttp.Response answer) {
        int status = answer.status();
        if (UNDESCRIBED.contains(operation.toString())) {
            return List.of();
        }
        if (!operation.declares(status)) {
            return List.of("undocumented status " + status);
        }
        String type = mediaType(answer);
        Set<String> declared = operation.mediaTypes(status);
        if (type.isEmpty() && answer.body().isEmpty()) {
            return declared.isEmpty() || status == 304 ? List.of() : List.of(status + " without its body");
        }
        if (!declared.contains(type)) {
            return List.of("undocumented content of " + status + ": " + type + ", not " + declared);
        }
        boolean legible = type.equals("application/json")
                && answer.header("content-encoding").isEmpty();
        return legible ? misfits(operation, status, type, answer.body()) : List.of();
    }

    private List<String> ofProblem(Draft draft, RawHttp.Response answer) {
        int status = answer.status();
        String type = mediaType(answer);
        if (!type.equals(PROBLEM)) {
            return List.of("no problem but " + (type.isEmpty() ? "nothing" : type) + " with " + status);
        }
        List<String> complaints = new ArrayList<>();
        if (!draft.elsewhere && !draft.operation.declares(status)) {
            complaints.add("undocumented status " + status);
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            if (problem.path("status").asInt() != status) {
                complaints.add("a problem that says another status than " + status);
            }
            problem.findValuesAsText("code").stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> complaints.add("a code without a text: " + code));
            problem.path("errors").forEach(error -> {
                if (error.path("detail").asText().equals(error.path("code").asText())) {
                    complaints.add("an error without a detail: " + error.path("code"));
                }
            });
        } catch (JsonProcessingException e) {
            return List.of("no JSON with " + status);
        }
        complaints.addAll(misfits(draft.operation, status, type, answer.body()));
        return complaints;
    }

    private List<String> misfits(ApiOperation operation, int status, String type, String body) {
        JsonNode schema = operation.answerSchema(status, type);
        if (schema.isMissingNode()) {
            return List.of("no schema for " + status + " as " + type);
        }
        try {
            return schemas
                    .computeIfAbsent(operation + " " + status + " " + type, any -> compiled(schema))
                    .validate(
                            body,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(error -> status + " does not fit its schema: " + error)
                    .limit(3)
                    .toList();
        } catch (RuntimeException e) {
            return List.of("no JSON with " + status + ": " + e.getMessage());
        }
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.json().path("components"));
        whole.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(whole.toString());
    }

    private static String mediaType(RawHttp.Response answer) {
        return answer.header("content-type").split(";", 2)[0].strip();
    }
}
