package id.jangkau.partner.credential.domain;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.credential.domain.KeyReading.Refused;

/** Reads what a bank uploads as its public key, and believes no label: what counts are the numbers within. */
public final class UploadedKey {
    private static final List<String> ALGORITHMS = List.of("RSA", "EC");
    private static final List<String> PRIVATE_MEMBERS = List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");
    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");

    private UploadedKey() {}

    /** {@code PUBLIC KEY} in PEM (SubjectPublicKeyInfo). */
    public static KeyReading ofPem(String pem) {
        if (pem.contains("PRIVATE KEY")) {
            return new Refused(KeyFault.PRIVATE_KEY_SENT);
        }
        var parts = PEM.matcher(pem);
        if (!parts.matches()) {
            return new Refused(KeyFault.PUBLIC_KEY_UNREADABLE);
        }
        byte[] der;
        try {
            der = Base64.getMimeDecoder().decode(parts.group(1));
        } catch (IllegalArgumentException e) {
            return new Refused(KeyFault.PUBLIC_KEY_UNREADABLE);
        }
        if (isPrivate(der)) {
            return new Refused(KeyFault.PRIVATE_KEY_SENT);
        }
        return publicKey(new X509EncodedKeySpec(der))
                .map(key -> checked(key, null, null))
                .orElseGet(() -> new Refused(KeyFault.PUBLIC_KEY_UNREADABLE));
    }

    /** The members of one JWK (RFC 7517). */
    public static KeyReading ofJwk(Map<String, ?> jwk) {
        if (PRIVATE_MEMBERS.stream().anyMatch(jwk::containsKey)) {
            return new Refused(KeyFault.PRIVATE_KEY_SENT);
        }
        if (jwk.containsKey("use") && !"sig".equals(jwk.get("use"))) {
            return new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED);
        }
        return switch (text(jwk, "kty")) {
            case "RSA" -> rsa(jwk);
            case "EC" -> ec(jwk);
            case "" -> new Refused(KeyFault.PUBLIC_KEY_UNREADABLE);
            default -> new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED);
        };
    }

    private static KeyReading rsa(Map<String, ?> jwk) {
        var modulus = number(jwk, "n");
        var exponent = number(jwk, "e");
        if (modulus.isEmpty() || exponent.isEmpty()) {
            return new Refused(KeyFault.PUBLIC_KEY_UNREADABLE);
        }
        return publicKey(new RSAPublicKeySpec(modulus.get(), exponent.get()))
                .map(key -> checked(key, named(jwk), text(jwk, "alg")))
                .orElseGet(() -> new Refused(
                        modulus.get().bitLength() < PublicNumbers.FEWEST_RSA_BITS
                                ? KeyFault.PUBLIC_KEY_TOO_SHORT
                                : KeyFault.PUBLIC_KEY_UNREADABLE));
    }

    private static KeyReading ec(Map<String, ?> jwk) {
        var curve = Curve.named(text(jwk, "crv"));
        if (curve.isEmpty()) {
            return new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED);
        }
        var x = number(jwk, "x");
        var y = number(jwk, "y");
        if (x.isEmpty() || y.isEmpty()) {
            return new Refused(KeyFault.PUBLIC_KEY_UNREADABLE);
        }
        return curve.get()
                .point(x.get(), y.get())
                .flatMap(UploadedKey::publicKey)
                .map(key -> checked(key, named(jwk), text(jwk, "alg")))
                .orElseGet(() -> new Refused(KeyFault.PUBLIC_KEY_UNREADABLE));
    }

    private static KeyReading checked(PublicKey key, @Nullable String keyId, @Nullable String algorithm) {
        return switch (key) {
            case RSAPublicKey rsa -> PublicNumbers.of(rsa, keyId, algorithm);
            case ECPublicKey ec -> PublicNumbers.of(ec, keyId, algorithm);
            default -> new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED);
        };
    }

    /** Whatever its label says. */
    private static boolean isPrivate(byte[] der) {
        return ALGORITHMS.stream().anyMatch(algorithm -> {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der)) != null;
            } catch (GeneralSecurityException e) {
                return false;
            }
        });
    }

    private static Optional<PublicKey> publicKey(KeySpec numbers) {
        return ALGORITHMS.stream()
                .flatMap(algorithm -> made(algorithm, numbers).stream())
                .findFirst();
    }

    private static Optional<PublicKey> made(String algorithm, KeySpec numbers) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePublic(numbers));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String named(Map<String, ?> jwk) {
        return jwk.containsKey("kid") ? text(jwk, "kid") : null;
    }

    private static String text(Map<String, ?> jwk, String member) {
        return jwk.get(member) instanceof String text ? text : "";
    }

    private static Optional<BigInteger> number(Map<String, ?> jwk, String member) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text(jwk, member));
            return bytes.length == 0 ? Optional.empty() : Optional.of(new BigInteger(1, bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
