package id.jangkau.partner.credential.keycloak;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.partner.credential.domain.Login;
import id.jangkau.partner.credential.keycloak.KeycloakCalls.Operation;

/** Who got a token when, from the events that Keycloak keeps for some days. */
@Singleton
public class KeycloakLogins {
    private static final List<String> GOT_A_TOKEN = List.of("CLIENT_LOGIN");

    private final KeycloakRealm realm;

    KeycloakLogins(KeycloakRealm realm) {
        this.realm = realm;
    }

    /**
     * From that millisecond on, oldest first.
     *
     * @throws KeycloakUnavailableException when Keycloak does not answer or does not let us
     */
    public List<Login> since(Instant from, int most) {
        return realm
                .ask(
                        Operation.READ_LOGINS,
                        realm -> realm.getEvents(
                                GOT_A_TOKEN,
                                null,
                                null,
                                Long.toString(from.toEpochMilli()),
                                null,
                                null,
                                0,
                                most,
                                "asc"))
                .stream()
                .map(event -> new Login(event.getClientId(), Instant.ofEpochMilli(event.getTime())))
                .toList();
    }
}
