package id.jangkau.local.stack;

import java.net.http.HttpClient;
import java.time.Clock;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.http.RefusedException;
import id.jangkau.local.part.KeycloakServer;
import id.jangkau.local.part.KeycloakSettings;
import id.jangkau.local.realm.ApplyRealm;
import id.jangkau.local.realm.RealmFile;

/** Applies the realm file to the running Keycloak: at every start, so that a changed file needs no new database. */
record RealmOperator(StackSettings settings, ClientCredentials operator, KeycloakSettings keycloak) {
    private static final int UNAUTHORIZED = 401;

    static RealmOperator of(StackSettings settings, StackSecrets secrets, KeycloakSettings keycloak) {
        return new RealmOperator(settings, secrets.keycloakOperator(), keycloak);
    }

    void apply(RealmFile file) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var tokenUrl = settings.url(Part.KEYCLOAK) + "/realms/master/protocol/openid-connect/token";
        var tokens = new AccessTokens(http, tokenUrl, operator, Clock.systemUTC());
        if (!isKnown(tokens)) {
            KeycloakServer.addOperator(keycloak, operator.clientId());
        }
        new ApplyRealm(new Api(http, settings.url(Part.KEYCLOAK) + "/admin/realms/jangkau", tokens)).apply(file);
    }

    private static boolean isKnown(AccessTokens tokens) {
        try {
            return !tokens.current().isEmpty();
        } catch (RefusedException e) {
            if (e.status() != UNAUTHORIZED) {
                throw e;
            }
            return false;
        }
    }
}
