package id.jangkau.systemtests.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.systemtests.MatrixObjects;

/** Ids of what there is: what was made beforehand, and what the requests themselves have made since. */
final class Known {
    private static final int MOST_OF_A_KIND = 500;
    private static final int RANDOM_ONE_IN = 6;

    private final Map<String, List<String>> byKind = new ConcurrentHashMap<>();

    Known(MatrixObjects objects) {
        objects.ids().forEach(this::add);
    }

    /** @param kind as in {@code access-matrix.txt}, or the first step of a path after its version */
    String id(String kind, Random random) {
        if (kind.startsWith("=")) {
            return kind.substring(1);
        }
        List<String> ids = byKind.getOrDefault(kind, List.of());
        return ids.isEmpty() || random.nextInt(RANDOM_ONE_IN) == 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : ids.get(random.nextInt(ids.size()));
    }

    void add(String kind, String id) {
        List<String> ids = byKind.computeIfAbsent(kind, any -> new CopyOnWriteArrayList<>());
        if (ids.size() < MOST_OF_A_KIND && !id.isEmpty() && !id.contains("/")) {
            ids.add(id);
        }
    }

    /** Remembers what was made. */
    void learn(ApiOperation operation, JsonNode made) {
        String path = operation.operation().path();
        if (operation.operation().method().equals("POST")) {
            switch (path) {
                case "/v1/enrollments" -> {
                    add("enrollment", made.path("id").asText());
                    add("billing", made.at("/billing/code").asText());
                }
                case "/v1/enrollment-batches" -> add("batch", made.path("id").asText());
                case "/v1/billings" -> add("billing", made.path("code").asText());
                case "/v1/partners" -> add("prospect", made.path("id").asText());
                case "/v1/contribution-tables", "/v1/contribution-discounts" ->
                    add(path, made.path("id").asText());
                default -> {}
            }
        }
        if (path.equals("/v1/reviews")) {
            made.path("items").forEach(item -> add("review", item.path("id").asText()));
        }
        add("cursor", made.path("nextCursor").asText(""));
    }
}
