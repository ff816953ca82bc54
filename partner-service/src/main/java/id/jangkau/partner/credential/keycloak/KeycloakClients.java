package id.jangkau.partner.credential.keycloak;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

import id.jangkau.partner.credential.domain.Credential;
import id.jangkau.partner.credential.domain.Wanted;
import id.jangkau.partner.credential.keycloak.KeycloakCalls.Operation;

/** The clients of agencies in Keycloak. Whatever is done twice is done once: the client's id decides. */
@Singleton
public class KeycloakClients {
    private static final int CONFLICT = 409;

    private final KeycloakRealm realm;
    private final ClientShape shape;

    KeycloakClients(KeycloakRealm realm, KeycloakConfig config) {
        this.realm = realm;
        this.shape = new ClientShape(config.agencyTokenLifespan().toSeconds());
    }

    /** Where clients get their tokens. */
    public String tokenUrl() {
        return issuer() + "/protocol/openid-connect/token";
    }

    /** Who issues them, and the audience of what a client signs. */
    public String issuer() {
        return realm.url();
    }

    /**
     * Makes it so: a client that gets tokens, or none that does.
     *
     * @throws KeycloakUnavailableException when Keycloak does not answer or does not let us; half-made is finished by
     *     doing it again
     */
    public void carryOut(Credential credential) {
        realm.ask(Operation.CARRY_OUT, clients -> {
            if (credential.wanted() == Wanted.ENABLED) {
                made(clients, credential);
            } else {
                find(clients, credential).ifPresent(client -> disable(clients, client));
            }
            return true;
        });
    }

    /**
     * Makes the client, and gives it a new secret.
     *
     * @throws KeycloakUnavailableException likewise
     */
    public String newSecret(Credential credential) {
        return realm.ask(
                Operation.NEW_SECRET,
                clients -> made(clients, credential).generateNewSecret().getValue());
    }

    private ClientResource made(RealmResource clients, Credential credential) {
        var found = find(clients, credential);
        if (found.isEmpty()) {
            create(clients, shape.fresh(credential));
            found = find(clients, credential);
        }
        var client = found.orElseThrow(KeycloakClients::vanished);
        var resource = clients.clients().get(client.getId());
        resource.update(shape.shaped(client, credential));
        return resource;
    }

    private static void create(RealmResource clients, ClientRepresentation client) {
        try (Response answer = clients.clients().create(client)) {
            if (answer.getStatus() >= 300 && answer.getStatus() != CONFLICT) {
                throw new WebApplicationException(answer.getStatus());
            }
        }
    }

    private static void disable(RealmResource clients, ClientRepresentation client) {
        client.setEnabled(false);
        clients.clients().get(client.getId()).update(client);
    }

    private static Optional<ClientRepresentation> find(RealmResource clients, Credential credential) {
        return clients.clients().findByClientId(credential.clientId()).stream().findFirst();
    }

    private static WebApplicationException vanished() {
        return new WebApplicationException("a client that was just made is not to be found");
    }
}
