package id.jangkau.partner.credential.domain;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Optional;

/** The elliptic curves that a client's key may lie on. */
enum Curve {
    P_256("P-256", "secp256r1", "ES256", 32),
    P_384("P-384", "secp384r1", "ES384", 48);

    private final String jwkName;
    private final String algorithm;
    private final int coordinateBytes;
    private final String javaName;

    Curve(String jwkName, String javaName, String algorithm, int coordinateBytes) {
        this.jwkName = jwkName;
        this.algorithm = algorithm;
        this.coordinateBytes = coordinateBytes;
        this.javaName = javaName;
    }

    static Optional<Curve> named(String jwkName) {
        return Arrays.stream(values())
                .filter(curve -> curve.jwkName.equals(jwkName))
                .findFirst();
    }

    static Optional<Curve> of(ECParameterSpec used) {
        return Arrays.stream(values()).filter(curve -> curve.isThatOf(used)).findFirst();
    }

    String jwkName() {
        return jwkName;
    }

    /** The only one to sign with on this curve. */
    String algorithm() {
        return algorithm;
    }

    /** Of each coordinate, with leading zeros. */
    int coordinateBytes() {
        return coordinateBytes;
    }

    /** The key at that point; nothing when it does not lie on the curve. */
    Optional<KeySpec> point(BigInteger x, BigInteger y) {
        return holds(x, y) ? Optional.of(new ECPublicKeySpec(new ECPoint(x, y), parameters())) : Optional.empty();
    }

    /** Whether y² = x³ + ax + b. */
    boolean holds(BigInteger x, BigInteger y) {
        var curve = parameters().getCurve();
        var prime = ((ECFieldFp) curve.getField()).getP();
        if (x.compareTo(prime) >= 0 || y.compareTo(prime) >= 0) {
            return false;
        }
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime);
        return y.pow(2).mod(prime).equals(right);
    }

    private boolean isThatOf(ECParameterSpec used) {
        var ours = parameters();
        return ours.getCurve().equals(used.getCurve())
                && ours.getGenerator().equals(used.getGenerator())
                && ours.getOrder().equals(used.getOrder());
    }

    private ECParameterSpec parameters() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(javaName));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
