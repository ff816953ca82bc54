package id.jangkau.local.stack;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("real")
class RealRealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path state;

    private static Stack stack;

    @BeforeAll
    static void startKeycloak() {
        stack = new Stack(StackSettings.onFreePorts(state), line -> {});
        stack.start(Part.POSTGRES);
        stack.start(Part.KEYCLOAK);
    }

    @AfterAll
    static void stopAll() {
        stack.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aDevelopmentClientGetsItsRoleForOurAudience(Role role) throws IOException {
        var claims = claims(tokens(stack.developmentClient(role)).current());

        assertThat(claims.path("iss").asText()).isEqualTo(stack.settings().realmUrl());
        assertThat(claims.path("aud").toString()).contains("\"jangkau\"");
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"" + role.roleName() + "\"");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"BRANCH_OFFICER, 51", "BRANCH_OFFICER_SINGARAJA, 51.01 51.08", "HEAD_OFFICE_OFFICER,"})
    void anOfficersTokenNamesTheRegenciesOfTheBranchOffice(Role role, @Nullable String regencies) throws IOException {
        var claim = claims(tokens(stack.developmentClient(role)).current()).path("regencies");

        assertThat(claim.valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrder(regencies == null ? new String[0] : regencies.split(" ", -1));
    }

    @Test
    void statisticsServiceMayAskForTotals() throws IOException {
        var claims = claims(tokens(stack.statisticsServiceClient()).current());

        assertThat(claims.path("aud").toString()).contains("\"jangkau\"");
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"statistics-admin\"");
    }

    @Test
    void partnerServiceMakesAnAgencysClientThroughTheAdminApi() throws IOException {
        var admin = new Api(
                HTTP,
                stack.settings().url(Part.KEYCLOAK) + "/admin/realms/jangkau",
                tokens(stack.partnerServiceClient()));

        assertThat(admin.post("/clients", JSON.readTree("""
                {"clientId": "bpr-600123-1", "secret": "s3cret", "serviceAccountsEnabled": true, "publicClient": false,
                 "standardFlowEnabled": false,
                 "protocolMappers": [{"name": "agency", "protocol": "openid-connect",
                   "protocolMapper": "oidc-hardcoded-role-mapper", "config": {"role": "agency"}},
                  {"name": "partner_id", "protocol": "openid-connect",
                   "protocolMapper": "oidc-hardcoded-claim-mapper",
                   "config": {"claim.name": "partner_id", "claim.value": "p-1", "jsonType.label": "String", "access.token.claim": "true"}}]}
                """)).status()).isEqualTo(201);
        var claims =
                claims(tokens(new ClientCredentials("bpr-600123-1", "s3cret")).current());
        assertThat(claims.path("partner_id").asText()).isEqualTo("p-1");
        assertThat(claims.path("aud").toString()).contains("\"jangkau\"");
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"agency\"");
    }

    private static AccessTokens tokens(ClientCredentials client) {
        return new AccessTokens(HTTP, stack.settings().tokenUrl(), client, Clock.systemUTC());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
