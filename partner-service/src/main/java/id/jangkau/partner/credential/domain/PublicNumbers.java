package id.jangkau.partner.credential.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.credential.domain.KeyReading.Refused;
import id.jangkau.partner.credential.domain.KeyReading.Usable;

/** Judges the numbers of a public key, and writes the JWK of one that will do. */
final class PublicNumbers {
    /** NIST SP 800-57: 112 bits of security. */
    static final int FEWEST_RSA_BITS = 2_048;

    private static final int MOST_RSA_BITS = 8_192;
    private static final List<String> RSA_ALGORITHMS = List.of("RS256", "PS256");
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._~-]{1,100}");

    private PublicNumbers() {}

    /**
     * An RSA key.
     *
     * @param algorithm empty or null: RS256
     */
    static KeyReading of(RSAPublicKey key, @Nullable String keyId, @Nullable String algorithm) {
        int bits = key.getModulus().bitLength();
        if (bits < FEWEST_RSA_BITS) {
            return new Refused(KeyFault.PUBLIC_KEY_TOO_SHORT);
        }
        var exponent = key.getPublicExponent();
        boolean isOdd = key.getModulus().testBit(0) && exponent.testBit(0);
        if (bits > MOST_RSA_BITS || !isOdd || exponent.bitLength() < 2) {
            return new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED);
        }
        var numbers =
                "\"e\":\"" + unsigned(exponent) + "\",\"kty\":\"RSA\",\"n\":\"" + unsigned(key.getModulus()) + "\"";
        return usable(numbers, keyId, orFirst(algorithm, RSA_ALGORITHMS), RSA_ALGORITHMS);
    }

    static KeyReading of(ECPublicKey key, @Nullable String keyId, @Nullable String algorithm) {
        var point = key.getW();
        var found = Curve.of(key.getParams()).filter(curve -> curve.holds(point.getAffineX(), point.getAffineY()));
        if (found.isEmpty()) {
            return new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED);
        }
        var curve = found.get();
        var numbers = "\"crv\":\"" + curve.jwkName() + "\",\"kty\":\"EC\",\"x\":\""
                + coordinate(point.getAffineX(), curve) + "\",\"y\":\"" + coordinate(point.getAffineY(), curve) + "\"";
        var allowed = List.of(curve.algorithm());
        return usable(numbers, keyId, orFirst(algorithm, allowed), allowed);
    }

    /** The numbers are written as RFC 7638 wants them: sorted, without a blank. */
    private static KeyReading usable(String numbers, @Nullable String keyId, String algorithm, List<String> allowed) {
        if (!allowed.contains(algorithm)) {
            return new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED);
        }
        var thumbprint = thumbprint(numbers);
        var named = keyId == null ? thumbprint : keyId;
        if (!KEY_ID.matcher(named).matches()) {
            return new Refused(KeyFault.KEY_ID_MALFORMED);
        }
        var jwk = "{" + numbers + ",\"alg\":\"" + algorithm + "\",\"kid\":\"" + named + "\",\"use\":\"sig\"}";
        return new Usable(new ClientKey(named, thumbprint, jwk));
    }

    private static String orFirst(@Nullable String algorithm, List<String> allowed) {
        return algorithm == null || algorithm.isEmpty() ? allowed.getFirst() : algorithm;
    }

    private static String thumbprint(String numbers) {
        try {
            return base64(MessageDigest.getInstance("SHA-256")
                    .digest(("{" + numbers + "}").getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        return base64(bytes(number, (number.bitLength() + 7) / 8));
    }

    private static String coordinate(BigInteger number, Curve curve) {
        return base64(bytes(number, curve.coordinateBytes()));
    }

    private static byte[] bytes(BigInteger number, int length) {
        var signed = number.toByteArray();
        var bytes = new byte[length];
        int taken = Math.min(length, signed.length);
        System.arraycopy(signed, signed.length - taken, bytes, length - taken, taken);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
