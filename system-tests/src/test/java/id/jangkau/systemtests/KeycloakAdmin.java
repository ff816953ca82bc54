package id.jangkau.systemtests;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

/** Makes clients that no deployment should have, with the rights that partner-service has at Keycloak. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "/admin/realms/jangkau";

    private final Api keycloak = Running.as(Running.stack().partnerServiceClient(), Part.KEYCLOAK);

    /** Its tokens live that long. */
    ClientCredentials shortLived(int seconds, List<Role> roles) {
        ObjectNode client = client("short-lived");
        client.putObject("attributes").put("access.token.lifespan", Integer.toString(seconds));
        return made(client, roles);
    }

    /** Its tokens are for nobody here: their audience does not name our services. */
    ClientCredentials ofAnotherAudience(List<Role> roles) {
        ObjectNode client = client("elsewhere");
        client.putArray("defaultClientScopes").add("basic").add("roles");
        return made(client, roles);
    }

    /** The keys that Keycloak signs with, as it publishes them. */
    JsonNode keys() {
        return keycloak.get("/realms/jangkau/protocol/openid-connect/certs").success();
    }

    private ClientCredentials made(ObjectNode client, List<Role> roles) {
        keycloak.post(REALM + "/clients", client).success();
        String name = client.path("clientId").asText();
        String id = keycloak.get(REALM + "/clients?clientId=" + name)
                .success()
                .at("/0/id")
                .asText();
        String user = keycloak.get(REALM + "/clients/" + id + "/service-account-user")
                .success()
                .path("id")
                .asText();
        JsonNode granted = JSON.valueToTree(roles.stream()
                .map(role -> keycloak.get(REALM + "/roles/" + role.roleName()).success())
                .toList());
        keycloak.post(REALM + "/users/" + user + "/role-mappings/realm", granted)
                .success();
        return new ClientCredentials(name, client.path("secret").asText());
    }

    private static ObjectNode client(String kind) {
        return JSON.createObjectNode()
                .put("clientId", "matrix-" + kind + "-" + UUID.randomUUID())
                .put("secret", UUID.randomUUID().toString())
                .put("protocol", "openid-connect")
                .put("enabled", true)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("fullScopeAllowed", true);
    }
}
