package id.jangkau.local.realm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;

/**
 * Brings a realm that is there to what its file says: what the file names is made or changed, the rights and mappers that
 * it gives are given exactly, and what it does not name, such as the clients that partner-service made, stays as it is.
 *
 * <p>Keycloak's own partial import knows neither settings nor client scopes, and overwrites by deleting: a role would be
 * taken from all who have it.
 */
public final class ApplyRealm {
    private static final String[] APART = {
        "roles", "clientScopes", "defaultDefaultClientScopes", "defaultOptionalClientScopes", "clients", "users"
    };

    private final RealmAdmin admin;
    private final RealmUsers users;

    /**
     * As that operator.
     *
     * @param admin calls {@code …/admin/realms/<realm>}
     */
    public ApplyRealm(Api admin) {
        this.admin = new RealmAdmin(admin);
        this.users = new RealmUsers(this.admin);
    }

    /** Twice is once. */
    public void apply(RealmFile file) {
        var realm = file.content();
        admin.put("", RealmAdmin.without(realm, APART));
        realm.at("/roles/realm").forEach(this::role);
        realm.path("clientScopes").forEach(this::scope);
        var scopes = scopeIds();
        var usual = names(realm.path("defaultDefaultClientScopes"));
        var optional = names(realm.path("defaultOptionalClientScopes"));
        admin.scopes("/default-default-client-scopes", usual, scopes);
        admin.scopes("/default-optional-client-scopes", optional, scopes);
        for (var client : realm.path("clients")) {
            var path = client(client);
            admin.scopes(path + "/default-client-scopes", named(client, "defaultClientScopes", usual), scopes);
            admin.scopes(path + "/optional-client-scopes", named(client, "optionalClientScopes", optional), scopes);
        }
        realm.path("users").forEach(users::apply);
    }

    private void role(JsonNode role) {
        var path = "/roles/" + RealmAdmin.encoded(role.path("name").asText());
        if (admin.isThere(path)) {
            admin.put(path, role);
        } else {
            admin.post("/roles", role);
        }
    }

    private void scope(JsonNode scope) {
        var name = scope.path("name").asText();
        var id = scopeIds().get(name);
        if (id == null) {
            admin.post("/client-scopes", scope);
        } else {
            admin.put("/client-scopes/" + id, RealmAdmin.without(scope, "protocolMappers"));
            admin.mappers("/client-scopes/" + id, scope.path("protocolMappers"));
        }
    }

    /** Its path. */
    private String client(JsonNode client) {
        var clientId = client.path("clientId").asText();
        var found = admin.get("/clients?clientId=" + RealmAdmin.encoded(clientId));
        if (found.isEmpty()) {
            admin.post("/clients", client);
            return client(client);
        }
        var path = "/clients/" + found.path(0).path("id").asText();
        admin.put(path, RealmAdmin.without(client, "protocolMappers", "defaultClientScopes", "optionalClientScopes"));
        admin.mappers(path, client.path("protocolMappers"));
        return path;
    }

    private Map<String, String> scopeIds() {
        var ids = new LinkedHashMap<String, String>();
        admin.get("/client-scopes")
                .forEach(scope ->
                        ids.put(scope.path("name").asText(), scope.path("id").asText()));
        return ids;
    }

    private static Set<String> named(JsonNode client, String field, Set<String> otherwise) {
        return client.has(field) ? names(client.path(field)) : otherwise;
    }

    private static Set<String> names(JsonNode list) {
        var names = new LinkedHashSet<String>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }
}
