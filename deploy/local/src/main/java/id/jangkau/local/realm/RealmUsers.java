package id.jangkau.local.realm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Users of the realm file and exactly the rights that it gives them; most are the service accounts of clients. */
record RealmUsers(RealmAdmin admin) {
    /** The role that Keycloak gives to everybody. */
    private static final String EVERYBODYS = "default-roles-";

    void apply(JsonNode user) {
        var account = "/users/" + id(user) + "/role-mappings";
        var has = admin.get(account);
        grant(
                account + "/realm",
                names(user.path("realmRoles")),
                has.path("realmMappings"),
                role -> "/roles/" + RealmAdmin.encoded(role));
        var wanted = new LinkedHashMap<String, Set<String>>();
        has.path("clientMappings").fieldNames().forEachRemaining(client -> wanted.put(client, Set.of()));
        user.path("clientRoles").properties().forEach(roles -> wanted.put(roles.getKey(), names(roles.getValue())));
        for (Map.Entry<String, Set<String>> roles : wanted.entrySet()) {
            var client = clientId(roles.getKey());
            grant(
                    account + "/clients/" + client,
                    roles.getValue(),
                    has.at("/clientMappings/" + roles.getKey() + "/mappings"),
                    role -> "/clients/" + client + "/roles/" + RealmAdmin.encoded(role));
        }
    }

    private void grant(String path, Set<String> wanted, JsonNode has, UnaryOperator<String> pathOfRole) {
        var held = RealmAdmin.by("name", has);
        var missing = JsonNodeFactory.instance.arrayNode();
        wanted.stream()
                .filter(role -> !held.containsKey(role))
                .forEach(role -> missing.add(admin.get(pathOfRole.apply(role))));
        if (!missing.isEmpty()) {
            admin.post(path, missing);
        }
        var extra = JsonNodeFactory.instance.arrayNode();
        held.forEach((role, node) -> {
            if (!wanted.contains(role) && !role.startsWith(EVERYBODYS)) {
                extra.add(node);
            }
        });
        if (!extra.isEmpty()) {
            admin.delete(path, extra);
        }
    }

    private String id(JsonNode user) {
        if (user.has("serviceAccountClientId")) {
            var client = clientId(user.path("serviceAccountClientId").asText());
            return admin.get("/clients/" + client + "/service-account-user")
                    .path("id")
                    .asText();
        }
        var bare = RealmAdmin.without(user, "realmRoles", "clientRoles");
        var query = "/users?exact=true&username="
                + RealmAdmin.encoded(user.path("username").asText());
        var found = admin.get(query);
        if (found.isEmpty()) {
            admin.post("/users", bare);
            return admin.get(query).path(0).path("id").asText();
        }
        var id = found.path(0).path("id").asText();
        admin.put("/users/" + id, bare);
        return id;
    }

    private String clientId(String client) {
        return admin.get("/clients?clientId=" + RealmAdmin.encoded(client))
                .path(0)
                .path("id")
                .asText();
    }

    private static Set<String> names(JsonNode list) {
        var names = new LinkedHashSet<String>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }
}
