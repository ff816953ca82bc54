package id.jangkau.partner.credential.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.credential.domain.Credential;

/** The clients of agencies in Keycloak. Whatever is done twice is done once: the client's id decides. */
@Singleton
public class KeycloakClients {
    private static final String OPENID = "openid-connect";
    private static final int CONFLICT = 409;

    private final Keycloak keycloak;
    private final KeycloakConfig config;

    KeycloakClients(Keycloak keycloak, KeycloakConfig config) {
        this.keycloak = keycloak;
        this.config = config;
    }

    /** Where clients get their tokens. */
    public String tokenUrl() {
        return config.serverUrl() + "/realms/" + config.realm() + "/protocol/openid-connect/token";
    }

    /**
     * Makes the client if it is not there.
     *
     * @throws KeycloakUnavailableException when Keycloak does not answer or does not let us; half-made is finished by
     *     doing it again
     */
    public void ensure(Credential credential) {
        orUnavailable(() -> made(credential));
    }

    /**
     * Makes the client if it is not there, and gives it a new secret.
     *
     * @throws KeycloakUnavailableException likewise
     */
    public String newSecret(Credential credential) {
        return orUnavailable(() -> made(credential).generateNewSecret().getValue());
    }

    /**
     * No more tokens for this client.
     *
     * @throws KeycloakUnavailableException likewise
     */
    public void disable(Credential credential) {
        orUnavailable(() -> {
            find(credential).ifPresent(client -> {
                client.setEnabled(false);
                realm().clients().get(client.getId()).update(client);
            });
            return true;
        });
    }

    private ClientResource made(Credential credential) {
        var found = find(credential);
        if (found.isEmpty()) {
            try (Response answer = realm().clients().create(representation(credential))) {
                if (answer.getStatus() >= 300 && answer.getStatus() != CONFLICT) {
                    throw new WebApplicationException(answer.getStatus());
                }
            }
            found = find(credential);
        }
        var client = realm().clients()
                .get(found.orElseThrow(KeycloakClients::vanished).getId());
        var user = client.getServiceAccountUser();
        var agency = realm().roles().get(Roles.AGENCY).toRepresentation();
        realm().users().get(user.getId()).roles().realmLevel().add(List.of(agency));
        return client;
    }

    private Optional<ClientRepresentation> find(Credential credential) {
        return realm().clients().findByClientId(credential.clientId()).stream().findFirst();
    }

    private RealmResource realm() {
        return keycloak.realm(config.realm());
    }

    private static ClientRepresentation representation(Credential credential) {
        var client = new ClientRepresentation();
        client.setClientId(credential.clientId());
        client.setDescription("Core banking of partner " + credential.partner().value());
        client.setProtocol(OPENID);
        client.setEnabled(true);
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(true);
        client.setProtocolMappers(List.of(partnerIdClaim(credential)));
        return client;
    }

    private static ProtocolMapperRepresentation partnerIdClaim(Credential credential) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName("partner_id");
        mapper.setProtocol(OPENID);
        mapper.setProtocolMapper("oidc-hardcoded-claim-mapper");
        mapper.setConfig(Map.of(
                "claim.name", "partner_id",
                "claim.value", credential.partner().value().toString(),
                "jsonType.label", "String",
                "access.token.claim", "true",
                "id.token.claim", "false",
                "userinfo.token.claim", "false",
                "introspection.token.claim", "true"));
        return mapper;
    }

    private static <T> T orUnavailable(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | WebApplicationException e) {
            throw new KeycloakUnavailableException(e);
        }
    }

    private static WebApplicationException vanished() {
        return new WebApplicationException("a client that was just made is not to be found");
    }
}
