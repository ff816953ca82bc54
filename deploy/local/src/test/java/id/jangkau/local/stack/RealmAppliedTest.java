package id.jangkau.local.stack;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.realm.ApplyRealm;
import id.jangkau.local.realm.RealmFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The realm file on a Keycloak that has been used already. */
@Tag("real")
class RealmAppliedTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path state;

    private static Stack stack;
    private static StackSecrets secrets;
    private static Map<String, String> placeholders;
    private static Api operator;

    @BeforeAll
    static void startKeycloak() {
        var settings = StackSettings.onFreePorts(state);
        stack = new Stack(settings, line -> {});
        stack.start(Part.POSTGRES);
        stack.start(Part.KEYCLOAK);
        secrets = StackSecrets.keptIn(settings.state().resolve("secrets.properties"));
        placeholders = PartStarter.realmPlaceholders(settings, secrets);
        operator = new Api(HTTP, settings.url(Part.KEYCLOAK) + "/admin/realms/jangkau", operatorTokens());
    }

    @AfterAll
    static void stopAll() {
        stack.close();
    }

    @Test
    void twiceIsOnce() {
        var file = RealmFile.bundled(placeholders);
        new ApplyRealm(operator).apply(file);
        var before = snapshot();

        new ApplyRealm(operator).apply(file);

        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void aChangedFileChangesWhatItNamesAndNothingElse() throws IOException {
        new ApplyRealm(operator).apply(RealmFile.bundled(placeholders));
        var bank = aClientThatPartnerServiceMade("bpr-600123-1");

        new ApplyRealm(operator).apply(changed());

        var claims = claims(tokens(bank).current());
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"agency\"");
        assertThat(claims.path("partner_id").asText()).isEqualTo("p-1");
        assertThat(claims.path("aud").toString()).contains("\"jangkau-2\"").doesNotContain("\"jangkau\"");
        assertThat(operator.get("/roles/inspector")
                        .success()
                        .path("description")
                        .asText())
                .isEqualTo("Looks");
        assertThat(claims(tokens(stack.developmentClient(Role.AUDITOR)).current())
                        .at("/realm_access/roles")
                        .toString())
                .contains("\"inspector\"")
                .doesNotContain("\"auditor\"");
        assertThat(operator.get("").success().path("accessTokenLifespan").asInt())
                .isEqualTo(240);
        assertThat(operator.get("/clients?clientId=a-new-one").success()).hasSize(1);
    }

    @Test
    void anOperatorIsMadeWhereThereWasNone() {
        var url = stack.settings().url(Part.KEYCLOAK) + "/admin/realms/master";
        var master = new Api(HTTP, url, operatorTokens());
        var id = master.get("/clients?clientId=" + secrets.keycloakOperator().clientId())
                .success()
                .path(0)
                .path("id")
                .asText();
        assertThat(master.delete("/clients/" + id).status()).isEqualTo(204);

        stack.stop(Part.KEYCLOAK);
        stack.start(Part.KEYCLOAK);

        assertThat(operatorTokens().current()).isNotEmpty();
    }

    @Test
    void partnerServiceMayTouchNeitherUsersNorTheRealm() throws IOException {
        new ApplyRealm(operator).apply(RealmFile.bundled(placeholders));
        var claims = claims(tokens(stack.partnerServiceClient()).current());

        assertThat(claims.at("/resource_access/realm-management/roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("manage-clients", "view-events");
        var partnerService = new Api(
                HTTP,
                stack.settings().url(Part.KEYCLOAK) + "/admin/realms/jangkau",
                tokens(stack.partnerServiceClient()));
        assertThat(partnerService.get("/users").status()).isEqualTo(403);
        assertThat(partnerService.put("", JSON.createObjectNode()).status()).isEqualTo(403);
    }

    private static RealmFile changed() {
        var file = RealmFile.bundled(placeholders);
        var content = (ObjectNode) file.content();
        content.put("accessTokenLifespan", 240);
        content.withArray("/roles/realm").addObject().put("name", "inspector").put("description", "Looks");
        content.withArray("/clients").addObject().put("clientId", "a-new-one");
        for (var scope : content.path("clientScopes")) {
            if (scope.path("name").asText().equals("jangkau")) {
                ((ObjectNode) scope.at("/protocolMappers/0/config")).put("included.custom.audience", "jangkau-2");
            }
        }
        for (var user : content.path("users")) {
            if (user.path("username").asText().equals("service-account-dev-auditor")) {
                ((ObjectNode) user).putArray("realmRoles").add("inspector");
            }
        }
        return file;
    }

    private static ClientCredentials aClientThatPartnerServiceMade(String clientId) throws IOException {
        var partnerService = new Api(
                HTTP,
                stack.settings().url(Part.KEYCLOAK) + "/admin/realms/jangkau",
                tokens(stack.partnerServiceClient()));
        assertThat(partnerService
                        .post("/clients", JSON.readTree("""
                {"clientId": "%s", "secret": "s3cret", "serviceAccountsEnabled": true, "publicClient": false,
                 "standardFlowEnabled": false,
                 "protocolMappers": [
                   {"name": "agency", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-role-mapper",
                    "config": {"role": "agency"}},
                   {"name": "partner_id", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                    "config": {"claim.name": "partner_id", "claim.value": "p-1", "jsonType.label": "String",
                               "access.token.claim": "true"}}]}
                """.formatted(clientId)))
                        .status())
                .isEqualTo(201);
        return new ClientCredentials(clientId, "s3cret");
    }

    /** All that the file speaks of. */
    private static List<JsonNode> snapshot() {
        var parts = List.of("", "/roles", "/client-scopes", "/default-default-client-scopes", "/clients");
        return parts.stream().map(part -> operator.get(part).success()).toList();
    }

    private static AccessTokens operatorTokens() {
        var master = stack.settings().url(Part.KEYCLOAK) + "/realms/master/protocol/openid-connect/token";
        return new AccessTokens(HTTP, master, secrets.keycloakOperator(), Clock.systemUTC());
    }

    private static AccessTokens tokens(ClientCredentials client) {
        return new AccessTokens(HTTP, stack.settings().tokenUrl(), client, Clock.systemUTC());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
