package id.jangkau.systemtests.fuzz;

import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes one mistake that people and programs make. */
final class NearMiss {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1.5",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "2147483648",
            "1e3",
            "1E19");
    private static final List<String> WRONG_FORMATS = List.of(
            "",
            " ",
            "31/12/2025",
            "2026-02-30",
            "2026-13",
            "2026-13-01T10:00:00+08:00",
            "2026-01-01T10:00:00",
            "0000-00-00",
            "-999999999-01-01",
            "+999999999-12-31",
            "+999999999-12-31T23:59:59.999999999-18:00",
            "9999-12-31T23:59:59Z",
            "0001-01-01T00:00:00+18:00",
            "not-a-uuid",
            "1-1-1-1-1",
            "99.99.99",
            "null",
            "NaN");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=utf-16",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "text/csv",
            "json",
            "/",
            "");
    private static final int MANY = 5_000;

    private final Random random;

    NearMiss(Random random) {
        this.random = random;
    }

    void spoil(Draft draft) {
        JsonPlaces places = new JsonPlaces(draft.json);
        int way = random.nextInt(12);
        if (!places.isEmpty() && way < 9) {
            field(places.any(random), way, draft);
        } else if (draft.hasBody() && way < 11) {
            body(draft);
        } else if (!draft.query.isEmpty()
                || !draft.operation.parameters("query").isEmpty()) {
            query(draft);
        } else {
            pathOrHeader(draft);
        }
    }

    private void field(JsonPlaces.Place place, int way, Draft draft) {
        switch (way) {
            case 0 -> place.remove();
            case 1 -> place.set(NODES.nullNode());
            case 2, 3 -> place.setRaw(anotherType(place.value()));
            case 4 -> place.setRaw(pick(NUMBERS));
            case 5 -> place.set(NODES.textNode("x".repeat(1 + random.nextInt(MANY))));
            case 6, 7 -> place.set(NODES.textNode(pick(WRONG_FORMATS)));
            default -> unknownField(place);
        }
        draft.changes.add("field " + place + " " + way);
    }

    private String anotherType(JsonNode value) {
        if (value.isTextual()) {
            return pick(List.of("1", "true", "[]", "{}", "[\"a\"]", "1.5"));
        }
        return value.isContainerNode()
                ? pick(List.of("1", "\"text\"", "null", "[[]]", "[null]", "[{}]", "{\"a\":1}", "\"\""))
                : pick(List.of("\"1\"", "\"\"", "[]", "{}", "true", "\"text\""));
    }

    private static void unknownField(JsonPlaces.Place place) {
        if (place.holder() instanceof ObjectNode object) {
            object.put("unexpected", 1);
        } else {
            place.set(NODES.objectNode().put("unexpected", 1));
        }
    }

    private void body(Draft draft) {
        String content = new String(draft.content(), UTF_8);
        int cut = random.nextInt(content.length() + 1);
        switch (random.nextInt(7)) {
            case 0 -> draft.mediaType = pick(TYPES);
            case 1 -> draft.body(content.substring(0, cut).getBytes(UTF_8));
            case 2 -> draft.body((content + content).getBytes(UTF_8));
            case 3 -> draft.body(content.replaceFirst("[,:]", ",,").getBytes(UTF_8));
            case 4 -> draft.body(new byte[0]);
            case 5 -> draft.body((content.substring(0, cut) + "\"" + content.substring(cut)).getBytes(UTF_8));
            default ->
                draft.body(content.replaceFirst("\\{", "{\"reference\": \"A\", \"reference\": \"B\",")
                        .getBytes(UTF_8));
        }
        draft.changes.add("body");
    }

    private void query(Draft draft) {
        List<JsonNode> all = draft.operation.parameters("query");
        String name = all.isEmpty()
                ? "limit"
                : all.get(random.nextInt(all.size())).path("name").asText();
        draft.query.removeIf(parameter -> parameter.startsWith(name + "="));
        draft.changes.add("query " + name);
        switch (random.nextInt(6)) {
            case 0 -> draft.query.addAll(List.of(name + "=1", name + "=2"));
            case 1 -> draft.query.add(name);
            case 2 -> draft.query.add(name + "=" + Escaped.all(pick(NUMBERS)));
            case 3 -> draft.query.add(name + "=" + "x".repeat(1 + random.nextInt(2_000)));
            case 4 -> draft.query.add(name + "=" + SentPeople.another(random).nik());
            default -> draft.query.add(name + "=" + Escaped.all(pick(WRONG_FORMATS)));
        }
    }

    private void pathOrHeader(Draft draft) {
        draft.changes.add("path or header");
        switch (random.nextInt(4)) {
            case 0 -> last(draft, SentPeople.another(random).nik());
            case 1 -> last(draft, Escaped.all(pick(WRONG_FORMATS)));
            case 2 -> draft.headers.add("Accept-Language: " + pick(List.of("id", "fr", "id-ID,en;q=0.5", "*")));
            default -> draft.headers.add("If-None-Match: " + pick(List.of("*", "\"0\"", "W/\"1\"")));
        }
    }

    private static void last(Draft draft, String step) {
        draft.steps.set(draft.steps.size() - 1, step);
        draft.elsewhere = true;
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
