package id.jangkau.registration.batch.file;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.problem.StorableText;
import id.jangkau.foundation.problem.UnreadableJson;
import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.enrollment.domain.Refusal;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;

/** What a line of JSON says; the same as the body of a single request, and as strict. */
public final class JsonContents implements RowContents {
    private static final int LONGEST_PATH_SHOWN = 100;

    private final ObjectMapper json;

    public JsonContents(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public RowReading read(SpooledRow row, Instant receivedAt) {
        if (!row.defects().isEmpty()) {
            return new RowReading.Unreadable(null, row.defects());
        }
        try {
            EnrollmentRequest request = json.readValue(row.cells().getFirst(), EnrollmentRequest.class);
            return request == null
                    ? new RowReading.Unreadable(null, List.of(RowError.of("", "REQUIRED")))
                    : new RowReading.Worker(request.toForm(receivedAt));
        } catch (JsonProcessingException e) {
            return unreadable(
                    row,
                    List.of(UnreadableJson.fieldError(e)
                            .map(error -> new RowError(presentable(error.field()), error.code(), error.arguments()))
                            .orElse(RowError.of("", "MALFORMED_JSON"))));
        } catch (ProblemException incomplete) {
            return unreadable(
                    row,
                    incomplete.errors().stream()
                            .map(error -> new RowError(error.field(), error.code(), error.arguments()))
                            .toList());
        }
    }

    @Override
    public RowError refusal(Refusal refusal) {
        return new RowError(refusal.field(), refusal.code().name(), refusal.arguments());
    }

    @Override
    public List<String> cells(SpooledRow row) {
        JsonNode tree = tree(row);
        return tree.isObject()
                ? Arrays.stream(EnrollmentColumn.values())
                        .map(column -> text(at(tree, column.path())))
                        .toList()
                : List.of();
    }

    private RowReading.Unreadable unreadable(SpooledRow row, List<RowError> errors) {
        return new RowReading.Unreadable(
                References.known(text(tree(row).path("reference")).strip()), errors);
    }

    private JsonNode tree(SpooledRow row) {
        try {
            JsonNode tree = row.cells().isEmpty()
                    ? MissingNode.getInstance()
                    : json.readTree(row.cells().getFirst());
            return tree;
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }

    private static JsonNode at(JsonNode tree, String path) {
        return tree.at("/" + path.replace('.', '/'));
    }

    private static String text(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonContents::text)
                        .collect(Collectors.joining("+"))
                : node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    /** A field's name is the sender's: it may be anything. */
    private static String presentable(String path) {
        String shown = path.substring(0, Math.min(path.length(), LONGEST_PATH_SHOWN));
        return StorableText.isStorable(shown) ? shown : "";
    }
}
