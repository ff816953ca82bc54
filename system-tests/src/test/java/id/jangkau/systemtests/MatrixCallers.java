package id.jangkau.systemtests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;

import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Role;

/** Everybody who may knock: nobody, impostors of every kind, and one of each role with a token that Keycloak really issued. */
final class MatrixCallers {
    private static final List<Role> EVERY_ROLE = List.of(Role.values());
    private static final String BEARER = "Bearer ";

    private final ClientCredentials bank;
    private final ClientCredentials anotherBank;
    private final String elsewhere;
    private final KeycloakAdmin keycloak = new KeycloakAdmin();

    /**
     * @param bank whose objects are asked for
     * @param elsewhere a regency in which none of them is
     */
    MatrixCallers(ClientCredentials bank, ClientCredentials anotherBank, String elsewhere) {
        this.elsewhere = elsewhere;
        this.bank = bank;
        this.anotherBank = anotherBank;
    }

    List<MatrixCaller> all() {
        List<MatrixCaller> callers = new ArrayList<>();
        AccessToken expiring = token(keycloak.shortLived(1, EVERY_ROLE));
        callers.addAll(nobodies());
        callers.addAll(forgers());
        callers.add(impostor("for another audience", token(keycloak.ofAnotherAudience(EVERY_ROLE))));
        callers.addAll(somebodies());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Running.CLOCK.instant().isAfter(expiring.expiry().plusSeconds(1)));
        callers.add(impostor("expired", expiring));
        return callers;
    }

    private List<MatrixCaller> nobodies() {
        AccessToken auditor = token(Running.stack().developmentClient(Role.AUDITOR));
        return List.of(
                MatrixCaller.nobody(),
                MatrixCaller.browser(),
                MatrixCaller.nobodyShowing("an empty token", "Authorization: Bearer"),
                MatrixCaller.nobodyShowing("a password", "Authorization: Basic ZGV2LWF1ZGl0b3I6c2VjcmV0"),
                MatrixCaller.nobodyShowing("a cookie", "Cookie: q_session=" + auditor.text()));
    }

    private List<MatrixCaller> forgers() {
        ForgedTokens forged = new ForgedTokens(token(bank), keycloak.keys());
        return List.of(
                MatrixCaller.impostor("no token at all", BEARER + "not.a.token"),
                MatrixCaller.impostor("signed by another key", BEARER + forged.byAnotherKey()),
                MatrixCaller.impostor("with its key in it", BEARER + forged.withTheKeyInIt()),
                MatrixCaller.impostor("of another issuer", BEARER + forged.ofAnotherIssuer()),
                MatrixCaller.impostor("alg=none", BEARER + forged.unsigned()),
                MatrixCaller.impostor("alg=none with a signature", BEARER + forged.unsignedWithSignature()),
                MatrixCaller.impostor("altered", BEARER + forged.altered()),
                MatrixCaller.impostor("HS256 with the public key", BEARER + forged.withPublicKeyAsSecret()),
                MatrixCaller.impostor("HS256 with the key's bytes", BEARER + forged.withPublicKeyBytesAsSecret()));
    }

    private List<MatrixCaller> somebodies() {
        List<MatrixCaller> somebodies = new ArrayList<>();
        for (Role role : Role.values()) {
            ClientCredentials client =
                    role == Role.AGENCY ? bank : Running.stack().developmentClient(role);
            if (role != Role.BRANCH_OFFICER_SINGARAJA) {
                somebodies.add(MatrixCaller.somebody(role.roleName(), Running.tokens(client)::current));
            }
        }
        somebodies.add(MatrixCaller.stranger(
                "an officer of another branch office",
                Role.BRANCH_OFFICER.roleName(),
                Running.tokens(keycloak.branchOfficerOf(elsewhere))::current));
        somebodies.add(
                MatrixCaller.stranger("another BPR", Role.AGENCY.roleName(), Running.tokens(anotherBank)::current));
        return somebodies;
    }

    private static MatrixCaller impostor(String name, AccessToken token) {
        return MatrixCaller.impostor(name, BEARER + token.text());
    }

    private static AccessToken token(ClientCredentials client) {
        return new AccessToken(Running.tokens(client).current());
    }
}
