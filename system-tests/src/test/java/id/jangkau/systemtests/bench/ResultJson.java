package id.jangkau.systemtests.bench;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Results for programs: every round of each, beside what the table says. */
final class ResultJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultJson() {}

    static String of(BenchSettings settings, List<Result> results) {
        ObjectNode all = JSON.createObjectNode();
        all.putObject("settings")
                .put("warmUpSeconds", settings.warmUp().toSeconds())
                .put("rounds", settings.rounds())
                .put("sliceSeconds", settings.slice().toSeconds())
                .put("rows", settings.rows());
        all.putObject("machine")
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("java", System.getProperty("java.version"));
        ArrayNode items = all.putArray("results");
        results.forEach(result -> items.add(item(result)));
        return all.toPrettyString();
    }

    private static ObjectNode item(Result result) {
        Spread judged = result.judged();
        ObjectNode item = JSON.createObjectNode()
                .put("part", result.part())
                .put("path", result.path())
                .put("unit", result.unit())
                .put("judged", result.isComparison() ? "ratio" : "product")
                .put("median", judged.median())
                .put("least", judged.least())
                .put("most", judged.most());
        if (!result.goal().isNone()) {
            item.put("goal", result.goal().toString()).put("met", result.isMet());
        }
        item.set("floors", JSON.valueToTree(result.floors()));
        item.set("products", JSON.valueToTree(result.products()));
        return item;
    }
}
