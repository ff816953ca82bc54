package id.jangkau.local.stack;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

import static id.jangkau.local.stack.RealKeycloak.STACK;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("real")
class RealRealmTest {
    @BeforeAll
    static void asTheFileSays() {
        RealKeycloak.applyBundledFile();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aDevelopmentClientGetsItsRoleForOurAudience(Role role) throws IOException {
        var claims = RealKeycloak.claims(STACK.developmentClient(role));

        assertThat(claims.path("iss").asText()).isEqualTo(STACK.settings().realmUrl());
        assertThat(claims.path("aud").toString()).contains("\"jangkau\"");
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"" + role.roleName() + "\"");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"BRANCH_OFFICER, 51", "BRANCH_OFFICER_SINGARAJA, 51.01 51.08", "HEAD_OFFICE_OFFICER,"})
    void anOfficersTokenNamesTheRegenciesOfTheBranchOffice(Role role, @Nullable String regencies) throws IOException {
        var claim = RealKeycloak.claims(STACK.developmentClient(role)).path("regencies");

        assertThat(claim.valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrder(regencies == null ? new String[0] : regencies.split(" ", -1));
    }

    @Test
    void statisticsServiceMayAskForTotals() throws IOException {
        var claims = RealKeycloak.claims(STACK.statisticsServiceClient());

        assertThat(claims.path("aud").toString()).contains("\"jangkau\"");
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"statistics-admin\"");
    }

    @Test
    void partnerServiceMakesAnAgencysClientThroughTheAdminApi() throws IOException {
        var bank = new ClientCredentials("bpr-600124-1", "s3cret");

        assertThat(RealKeycloak.makeAgencysClient(bank).status()).isEqualTo(201);
        var claims = RealKeycloak.claims(bank);
        assertThat(claims.path("partner_id").asText()).isEqualTo("p-1");
        assertThat(claims.path("aud").toString()).contains("\"jangkau\"");
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"agency\"");
    }
}
