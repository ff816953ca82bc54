package id.jangkau.local.realm;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RealmFileTest {
    @Test
    void putsSecretsInTheirPlaceAndLeavesKeycloaksOwnPlaceholders() {
        var file = RealmFile.of(
                "{\"realm\": \"r\", \"secret\": \"${JANGKAU_REALM_A}\", \"claim\": \"resource_access.${client_id}.roles\"}",
                Map.of("JANGKAU_REALM_A", "se\"cr$1\\et"));

        assertThat(file.content().path("secret").asText()).isEqualTo("se\"cr$1\\et");
        assertThat(file.content().path("claim").asText()).isEqualTo("resource_access.${client_id}.roles");
        assertThat(file.toString()).isEqualTo("RealmFile[r]");
    }

    @Test
    void neverMakesAClientWhoseSecretIsAPlaceholder() {
        assertThatThrownBy(() -> RealmFile.bundled(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JANGKAU_REALM_");
    }
}
