package id.jangkau.local.realm;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.Api;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the admin API does the same way in many places: things with a name that are there or not. */
record RealmAdmin(Api api) {
    private static final int NOT_FOUND = 404;
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** A copy without these members. */
    static ObjectNode without(JsonNode node, String... members) {
        return ((ObjectNode) node.deepCopy()).without(Set.of(members));
    }

    /** The members of a list by the value of a field, in their order. */
    static Map<String, JsonNode> by(String field, JsonNode list) {
        var found = new LinkedHashMap<String, JsonNode>();
        list.forEach(item -> found.put(item.path(field).asText(), item));
        return found;
    }

    JsonNode get(String path) {
        return api.get(path).success();
    }

    boolean isThere(String path) {
        var answer = api.get(path);
        if (answer.status() == NOT_FOUND) {
            return false;
        }
        answer.success();
        return true;
    }

    void post(String path, JsonNode body) {
        api.post(path, body).success();
    }

    void put(String path, JsonNode body) {
        api.put(path, body).success();
    }

    void delete(String path) {
        api.delete(path).success();
    }

    void delete(String path, JsonNode body) {
        api.delete(path, body).success();
    }

    /** Exactly these mappers, of a client or of a client scope. */
    void mappers(String owner, JsonNode wanted) {
        var path = owner + "/protocol-mappers/models";
        var there = by("name", get(path));
        for (var mapper : wanted) {
            var known = there.remove(mapper.path("name").asText());
            if (known == null) {
                post(path, mapper);
            } else {
                var id = known.path("id").asText();
                put(path + "/" + id, ((ObjectNode) mapper.deepCopy()).put("id", id));
            }
        }
        there.values().forEach(extra -> delete(path + "/" + extra.path("id").asText()));
    }

    /**
     * Exactly these client scopes, of the realm or of a client.
     *
     * @param ids of all scopes, by name
     */
    void scopes(String path, Set<String> wanted, Map<String, String> ids) {
        var there = by("name", get(path)).keySet();
        wanted.stream()
                .filter(scope -> !there.contains(scope))
                .forEach(scope -> put(path + "/" + idOf(scope, ids), NOTHING));
        there.stream().filter(scope -> !wanted.contains(scope)).forEach(scope -> delete(path + "/" + idOf(scope, ids)));
    }

    private static String idOf(String scope, Map<String, String> ids) {
        var id = ids.get(scope);
        if (id == null) {
            throw new IllegalArgumentException("the realm file names a client scope that is not there: " + scope);
        }
        return id;
    }
}
