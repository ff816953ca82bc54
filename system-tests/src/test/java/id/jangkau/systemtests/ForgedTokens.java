package id.jangkau.systemtests;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.local.stack.Role;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tokens that claim every role, and that Keycloak never signed. */
final class ForgedTokens {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final long LIFE_SECONDS = 3_600;

    private final AccessToken genuine;
    private final JsonNode keycloaksKey;
    private final KeyPair own = newKeys();

    /**
     * @param genuine what they are made after
     * @param keys what Keycloak publishes at its address for certificates
     */
    ForgedTokens(AccessToken genuine, JsonNode keys) {
        this.genuine = genuine;
        String id = genuine.header().path("kid").asText();
        this.keycloaksKey = StreamSupport.stream(keys.path("keys").spliterator(), false)
                .filter(key -> key.path("kid").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** In Keycloak's name, with Keycloak's key id, by another key. */
    String byAnotherKey() {
        return signedByOwnKey(header("RS256"), claims());
    }

    /** The key with which to check it is in the token itself. */
    String withTheKeyInIt() {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        ObjectNode header = header("RS256");
        header.putObject("jwk")
                .put("kty", "RSA")
                .put("n", BASE64.encodeToString(key.getModulus().toByteArray()))
                .put("e", BASE64.encodeToString(key.getPublicExponent().toByteArray()));
        return signedByOwnKey(header, claims());
    }

    String ofAnotherIssuer() {
        return signedByOwnKey(
                header("RS256").put("kid", "elsewhere"),
                claims().put("iss", "https://elsewhere.example/realms/jangkau"));
    }

    /** {@code alg=none}. */
    String unsigned() {
        return content(header("none"), claims()) + ".";
    }

    /** {@code alg=none}, with the signature of a genuine one. */
    String unsignedWithSignature() {
        return content(header("none"), claims()) + "." + genuine.signature();
    }

    /** A genuine token to which roles were added afterwards. */
    String altered() {
        return genuine.part(0) + "." + base64(claims()) + "." + genuine.signature();
    }

    /** HS256 with what everybody knows, Keycloak's public key, as the secret. */
    String withPublicKeyAsSecret() {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(publicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        return signedWithSecret(pem.getBytes(UTF_8));
    }

    /** The same with the bare bytes of the key. */
    String withPublicKeyBytesAsSecret() {
        return signedWithSecret(publicKey().getEncoded());
    }

    private String signedWithSecret(byte[] secret) {
        String content = content(header("HS256"), claims());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signedByOwnKey(JsonNode header, JsonNode claims) {
        String content = content(header, claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(own.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode header(String algorithm) {
        return genuine.header().<ObjectNode>deepCopy().put("alg", algorithm);
    }

    private ObjectNode claims() {
        ObjectNode claims = genuine.claims()
                .<ObjectNode>deepCopy()
                .put("exp", Instant.now(Running.CLOCK).getEpochSecond() + LIFE_SECONDS);
        ArrayNode roles = claims.withObject("realm_access").putArray("roles");
        for (Role role : Role.values()) {
            roles.add(role.roleName());
        }
        return claims;
    }

    private PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number("n"), number("e")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private BigInteger number(String name) {
        return new BigInteger(
                1, Base64.getUrlDecoder().decode(keycloaksKey.path(name).asText()));
    }

    private static String content(JsonNode header, JsonNode claims) {
        return base64(header) + "." + base64(claims);
    }

    private static String base64(JsonNode json) {
        return BASE64.encodeToString(json.toString().getBytes(UTF_8));
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
