package id.jangkau.foundation.testing;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tokens as Keycloak would sign them, signed with a key of the test run's own; and some as it never would. */
public final class Tokens {
    static final String ISSUER = "https://issuer.test/realms/jangkau";
    static final String AUDIENCE = "jangkau";
    private static final String PRIVATE_KEY_PROPERTY = "jangkau.test.signing-key";

    private Tokens() {}

    /** A valid token of somebody with that role. */
    public static String of(String role) {
        return of(role, role + "-1");
    }

    /** A valid token of that subject with that role; an officer of a branch office is one of all of Bali. */
    public static String of(String role, String subject) {
        return role.equals("branch-officer") ? ofBranchOfficer(subject, "51") : sign(claims(role, subject));
    }

    /** A valid token of an officer of the branch office for these regions; none at all without any. */
    public static String ofBranchOfficer(String subject, String... regions) {
        JwtClaimsBuilder claims = claims("branch-officer", subject);
        return sign(regions.length == 0 ? claims : claims.claim("regencies", List.of(regions)));
    }

    /** A valid token of a BPR's client. */
    public static String ofAgency(UUID partnerId) {
        return sign(claims("agency", "bpr-" + partnerId).claim("partner_id", partnerId.toString()));
    }

    public static String expired(String role) {
        Instant past = Instant.now().minus(Duration.ofHours(1));
        return sign(claims(role, role + "-1").issuedAt(past).expiresAt(past.plusSeconds(60)));
    }

    public static String forAnotherAudience(String role) {
        return sign(claims(role, role + "-1").audience("someone-else"));
    }

    public static String ofAnotherIssuer(String role) {
        return sign(claims(role, role + "-1").issuer("https://elsewhere.test"));
    }

    /** Claims everything and is signed by nobody: {@code alg=none}. */
    public static String unsigned(String role) {
        String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        String body = base64("{\"iss\":\"" + ISSUER + "\",\"aud\":\"" + AUDIENCE + "\",\"exp\":4102444800,"
                + "\"sub\":\"nobody\",\"realm_access\":{\"roles\":[\"" + role + "\"]}}");
        return header + "." + body + ".";
    }

    static void signWith(KeyPair keys) {
        System.setProperty(
                PRIVATE_KEY_PROPERTY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    }

    private static JwtClaimsBuilder claims(String role, String subject) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .expiresIn(Duration.ofMinutes(10))
                .claim("realm_access", Map.of("roles", List.of(role)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.sign(signingKey());
    }

    private static PrivateKey signingKey() {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY_PROPERTY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
