package id.jangkau.local.stack;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.realm.ApplyRealm;
import id.jangkau.local.realm.RealmFile;

import static id.jangkau.local.stack.RealKeycloak.STACK;
import static org.assertj.core.api.Assertions.assertThat;

/** The realm file on a Keycloak that has been used already. */
@Tag("real")
class RealmAppliedTest {
    private final Api operator = RealKeycloak.realm(RealKeycloak.operator());

    @BeforeEach
    void asTheFileSays() {
        RealKeycloak.applyBundledFile();
    }

    @Test
    void twiceIsOnce() {
        var before = snapshot();

        RealKeycloak.applyBundledFile();

        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void aChangedFileChangesWhatItNamesAndNothingElse() throws IOException {
        var bank = new ClientCredentials("bpr-600123-1", "s3cret");
        assertThat(RealKeycloak.makeAgencysClient(bank).status()).isEqualTo(201);

        new ApplyRealm(operator).apply(changed());

        var claims = RealKeycloak.claims(bank);
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"agency\"");
        assertThat(claims.path("partner_id").asText()).isEqualTo("p-1");
        assertThat(claims.path("aud").toString()).contains("\"jangkau-2\"").doesNotContain("\"jangkau\"");
        assertThat(operator.get("/roles/inspector")
                        .success()
                        .path("description")
                        .asText())
                .isEqualTo("Looks");
        assertThat(RealKeycloak.claims(STACK.developmentClient(Role.AUDITOR))
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
        var master = RealKeycloak.admin("master", RealKeycloak.operator());
        var id = master.get("/clients?clientId="
                        + RealKeycloak.SECRETS.keycloakOperator().clientId())
                .success()
                .path(0)
                .path("id")
                .asText();
        assertThat(master.delete("/clients/" + id).status()).isEqualTo(204);

        STACK.stop(Part.KEYCLOAK);
        STACK.start(Part.KEYCLOAK);

        assertThat(RealKeycloak.operator().current()).isNotEmpty();
    }

    @Test
    void partnerServiceMayTouchNeitherUsersNorTheRealm() throws IOException {
        var claims = RealKeycloak.claims(STACK.partnerServiceClient());

        assertThat(claims.at("/resource_access/realm-management/roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("manage-clients", "view-events");
        var partnerService = RealKeycloak.realm(RealKeycloak.tokens(STACK.partnerServiceClient()));
        assertThat(partnerService.get("/users").status()).isEqualTo(403);
        assertThat(partnerService.put("", JsonNodeFactory.instance.objectNode()).status())
                .isEqualTo(403);
    }

    private static RealmFile changed() {
        var file = RealmFile.bundled(RealKeycloak.PLACEHOLDERS);
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

    /** All that the file speaks of. */
    private List<JsonNode> snapshot() {
        var parts = List.of("", "/roles", "/client-scopes", "/default-default-client-scopes", "/clients");
        return parts.stream().map(part -> operator.get(part).success()).toList();
    }
}
