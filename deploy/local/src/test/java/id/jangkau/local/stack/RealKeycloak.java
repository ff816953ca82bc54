package id.jangkau.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.realm.ApplyRealm;
import id.jangkau.local.realm.RealmFile;

/** One Keycloak for all tests, which takes a minute to start; each begins with {@link #applyBundledFile()}. */
final class RealKeycloak {
    static final Stack STACK = started();
    static final StackSecrets SECRETS =
            StackSecrets.keptIn(STACK.settings().state().resolve("secrets.properties"));
    static final Map<String, String> PLACEHOLDERS = PartStarter.realmPlaceholders(STACK.settings(), SECRETS);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RealKeycloak() {}

    static void applyBundledFile() {
        new ApplyRealm(realm(operator())).apply(RealmFile.bundled(PLACEHOLDERS));
    }

    /** The admin API of our realm. */
    static Api realm(AccessTokens caller) {
        return admin("jangkau", caller);
    }

    static Api admin(String realm, AccessTokens caller) {
        return new Api(HTTP, STACK.settings().url(Part.KEYCLOAK) + "/admin/realms/" + realm, caller);
    }

    static AccessTokens operator() {
        var master = STACK.settings().url(Part.KEYCLOAK) + "/realms/master/protocol/openid-connect/token";
        return new AccessTokens(HTTP, master, SECRETS.keycloakOperator(), Clock.systemUTC());
    }

    static AccessTokens tokens(ClientCredentials client) {
        return new AccessTokens(HTTP, STACK.settings().tokenUrl(), client, Clock.systemUTC());
    }

    static JsonNode claims(ClientCredentials client) throws IOException {
        return JSON.readTree(
                Base64.getUrlDecoder().decode(tokens(client).current().split("\\.", -1)[1]));
    }

    /** As partner-service does it: a client of the bank {@code p-1}. */
    static Answer makeAgencysClient(ClientCredentials client) throws JsonProcessingException {
        return realm(tokens(STACK.partnerServiceClient()))
                .post("/clients", JSON.readTree("""
                {"clientId": "%s", "secret": "%s", "serviceAccountsEnabled": true, "publicClient": false,
                 "standardFlowEnabled": false,
                 "protocolMappers": [
                   {"name": "agency", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-role-mapper",
                    "config": {"role": "agency"}},
                   {"name": "partner_id", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                    "config": {"claim.name": "partner_id", "claim.value": "p-1", "jsonType.label": "String",
                               "access.token.claim": "true"}}]}
                """.formatted(client.clientId(), client.clientSecret())));
    }

    private static Stack started() {
        try {
            var state = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keycloak");
            var stack = new Stack(StackSettings.onFreePorts(state), line -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start(Part.POSTGRES);
            stack.start(Part.KEYCLOAK);
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
