package id.jangkau.partner.credential.domain;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Key pairs as a bank makes them, and how it may write them down. */
public final class SampleKeys {
    private SampleKeys() {}

    public static KeyPair rsa(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair ec(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(key.getEncoded()) + "\n-----END "
                + label
                + "-----\n";
    }

    public static Map<String, Object> jwk(KeyPair pair) {
        return new HashMap<>(
                switch (pair.getPublic()) {
                    case RSAPublicKey rsa ->
                        Map.of("kty", "RSA", "n", base64(rsa.getModulus()), "e", base64(rsa.getPublicExponent()));
                    case ECPublicKey ec ->
                        Map.of(
                                "kty",
                                "EC",
                                "crv",
                                ec.getParams().getOrder().bitLength() == 256 ? "P-256" : "P-384",
                                "x",
                                base64(ec.getW().getAffineX()),
                                "y",
                                base64(ec.getW().getAffineY()));
                    default -> throw new IllegalArgumentException();
                });
    }

    static String base64(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }
}
