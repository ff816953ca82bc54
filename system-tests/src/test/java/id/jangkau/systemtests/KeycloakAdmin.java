package id.jangkau.systemtests;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;

/** Makes clients that no deployment should have, with the rights that partner-service has at Keycloak. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "/admin/realms/jangkau";

    private final Api keycloak;

    KeycloakAdmin() {
        this(Running.stack());
    }

    KeycloakAdmin(Stack stack) {
        keycloak = Calls.as(stack, stack.partnerServiceClient(), Part.KEYCLOAK);
    }

    /** Somebody who is several. */
    ClientCredentials withRoles(List<Role> roles) {
        return made(client("several"), roles);
    }

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

    /** An officer of a branch office that has that regency only. */
    ClientCredentials branchOfficerOf(String regency) {
        ObjectNode client = client("branch-office");
        ObjectNode claim = mappers(client, List.of(Role.BRANCH_OFFICER)).addObject();
        claim.put("name", "regencies")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-hardcoded-claim-mapper");
        claim.putObject("config")
                .put("claim.name", "regencies")
                .put("claim.value", "[\"" + regency + "\"]")
                .put("jsonType.label", "JSON")
                .put("access.token.claim", "true");
        return made(client);
    }

    /** The keys that Keycloak signs with, as it publishes them. */
    JsonNode keys() {
        return keycloak.get("/realms/jangkau/protocol/openid-connect/certs").success();
    }

    /** Its roles are written into the client, as partner-service does: it may not change users. */
    private ClientCredentials made(ObjectNode client, List<Role> roles) {
        mappers(client, roles);
        return made(client);
    }

    private static ArrayNode mappers(ObjectNode client, List<Role> roles) {
        ArrayNode mappers = client.putArray("protocolMappers");
        roles.stream()
                .map(Role::roleName)
                .distinct()
                .forEach(role -> mappers.addObject()
                        .put("name", role)
                        .put("protocol", "openid-connect")
                        .put("protocolMapper", "oidc-hardcoded-role-mapper")
                        .putObject("config")
                        .put("role", role));
        return mappers;
    }

    private ClientCredentials made(ObjectNode client) {
        keycloak.post(REALM + "/clients", client).success();
        return new ClientCredentials(
                client.path("clientId").asText(), client.path("secret").asText());
    }

    private static ObjectNode client(String kind) {
        return JSON.createObjectNode()
                .put("clientId", "test-" + kind + "-" + UUID.randomUUID())
                .put("secret", UUID.randomUUID().toString())
                .put("protocol", "openid-connect")
                .put("enabled", true)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("fullScopeAllowed", true);
    }
}
