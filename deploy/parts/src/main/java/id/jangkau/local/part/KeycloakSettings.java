package id.jangkau.local.part;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a Keycloak needs to start.
 *
 * @param port 0 picks a free one; the issuer of all tokens is {@code http://localhost:<port>/realms/jangkau}
 * @param realmSecrets values for the placeholders of the realm file, and {@code KC_BOOTSTRAP_ADMIN_CLIENT_…} of its operator, if any:
 *     both are used when the realm is imported into an empty database
 */
public record KeycloakSettings(
        int port,
        String jdbcUrl,
        String databaseUser,
        String databasePassword,
        Map<String, String> realmSecrets,
        Path log) {
    public KeycloakSettings {
        realmSecrets = Map.copyOf(realmSecrets);
    }
}
