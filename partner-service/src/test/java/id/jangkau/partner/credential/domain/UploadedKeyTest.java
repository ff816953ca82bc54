package id.jangkau.partner.credential.domain;

import java.math.BigInteger;
import java.security.KeyPair;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.partner.credential.domain.KeyReading.Refused;
import id.jangkau.partner.credential.domain.KeyReading.Usable;

import static org.assertj.core.api.Assertions.assertThat;

class UploadedKeyTest {
    private static final KeyPair RSA = SampleKeys.rsa(2048);
    private static final KeyPair EC = SampleKeys.ec("secp256r1");

    /** The example of RFC 7638, section 3.1. */
    @Test
    void isKnownByItsThumbprint() {
        var key = usable(UploadedKey.ofJwk(Map.of(
                "kty",
                "RSA",
                "n",
                "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3okn"
                        + "jhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHz"
                        + "u6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEg"
                        + "U8awapJzKnqDKgw",
                "e",
                "AQAB",
                "alg",
                "RS256",
                "kid",
                "2011-04-29")));

        assertThat(key.thumbprint()).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        assertThat(key.keyId()).isEqualTo("2011-04-29");
    }

    @Test
    void isTheSameInPemAndAsJwk() {
        var pem = usable(UploadedKey.ofPem(SampleKeys.pem("PUBLIC KEY", RSA.getPublic())));
        var jwk = usable(UploadedKey.ofJwk(SampleKeys.jwk(RSA)));

        assertThat(pem).isEqualTo(jwk);
        assertThat(pem.keyId()).isEqualTo(pem.thumbprint());
        assertThat(pem.jwk()).contains("\"kty\":\"RSA\"", "\"alg\":\"RS256\"", "\"use\":\"sig\"");
    }

    @ParameterizedTest
    @CsvSource({"secp256r1, P-256, ES256", "secp384r1, P-384, ES384"})
    void mayLieOnEitherCurve(String curve, String name, String algorithm) {
        var pair = SampleKeys.ec(curve);
        var pem = usable(UploadedKey.ofPem(SampleKeys.pem("PUBLIC KEY", pair.getPublic())));

        assertThat(pem).isEqualTo(usable(UploadedKey.ofJwk(SampleKeys.jwk(pair))));
        assertThat(pem.jwk()).contains("\"crv\":\"" + name + "\"", "\"alg\":\"" + algorithm + "\"");
    }

    @Test
    void refusesAPrivateKeyHoweverItIsLabelled() {
        assertThat(UploadedKey.ofPem(SampleKeys.pem("PRIVATE KEY", RSA.getPrivate())))
                .isEqualTo(new Refused(KeyFault.PRIVATE_KEY_SENT));
        assertThat(UploadedKey.ofPem(SampleKeys.pem("RSA PRIVATE KEY", RSA.getPrivate())))
                .isEqualTo(new Refused(KeyFault.PRIVATE_KEY_SENT));
        assertThat(UploadedKey.ofPem(SampleKeys.pem("PUBLIC KEY", RSA.getPrivate())))
                .isEqualTo(new Refused(KeyFault.PRIVATE_KEY_SENT));
        assertThat(UploadedKey.ofPem(SampleKeys.pem("PUBLIC KEY", EC.getPrivate())))
                .isEqualTo(new Refused(KeyFault.PRIVATE_KEY_SENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
    void refusesAJwkWithAPrivateMember(String member) {
        var jwk = SampleKeys.jwk(RSA);
        jwk.put(member, "AQAB");

        assertThat(UploadedKey.ofJwk(jwk)).isEqualTo(new Refused(KeyFault.PRIVATE_KEY_SENT));
    }

    @Test
    void refusesAShortRsaKey() {
        var pair = SampleKeys.rsa(1024);

        assertThat(UploadedKey.ofPem(SampleKeys.pem("PUBLIC KEY", pair.getPublic())))
                .isEqualTo(new Refused(KeyFault.PUBLIC_KEY_TOO_SHORT));
        assertThat(UploadedKey.ofJwk(SampleKeys.jwk(pair))).isEqualTo(new Refused(KeyFault.PUBLIC_KEY_TOO_SHORT));
        assertThat(UploadedKey.ofJwk(Map.of("kty", "RSA", "n", "Aw", "e", "Aw")))
                .isEqualTo(new Refused(KeyFault.PUBLIC_KEY_TOO_SHORT));
    }

    @Test
    void refusesAnExponentThatSignsNothing() {
        var jwk = SampleKeys.jwk(RSA);
        jwk.put("e", SampleKeys.base64(BigInteger.ONE));

        assertThat(UploadedKey.ofJwk(jwk)).isInstanceOf(Refused.class);
    }

    @Test
    void refusesAPointBesideTheCurve() {
        var jwk = SampleKeys.jwk(EC);
        jwk.put("y", SampleKeys.base64(BigInteger.TWO));

        assertThat(UploadedKey.ofJwk(jwk)).isEqualTo(new Refused(KeyFault.PUBLIC_KEY_UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "kty, OKP, PUBLIC_KEY_UNSUPPORTED",
        "kty, , PUBLIC_KEY_UNREADABLE",
        "use, enc, PUBLIC_KEY_UNSUPPORTED",
        "alg, none, PUBLIC_KEY_UNSUPPORTED",
        "alg, HS256, PUBLIC_KEY_UNSUPPORTED",
        "n, ?, PUBLIC_KEY_UNREADABLE",
        "kid, 'a\"b', KEY_ID_MALFORMED",
        "kid, '', KEY_ID_MALFORMED"
    })
    void refusesAnRsaKeyWithAWrongMember(String member, String value, KeyFault fault) {
        var jwk = SampleKeys.jwk(RSA);
        jwk.put(member, value);

        assertThat(UploadedKey.ofJwk(jwk)).isEqualTo(new Refused(fault));
    }

    @Test
    void refusesOtherCurves() {
        assertThat(UploadedKey.ofPem(
                        SampleKeys.pem("PUBLIC KEY", SampleKeys.ec("secp521r1").getPublic())))
                .isEqualTo(new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED));
        assertThat(UploadedKey.ofJwk(Map.of("kty", "EC", "crv", "P-521", "x", "AQ", "y", "AQ")))
                .isEqualTo(new Refused(KeyFault.PUBLIC_KEY_UNSUPPORTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ssh-rsa AAAAB3NzaC1yc2E",
                "-----BEGIN PUBLIC KEY-----\nAQAB\n-----END PUBLIC KEY-----",
                "-----BEGIN CERTIFICATE-----\nAQAB\n-----END CERTIFICATE-----"
            })
    void refusesWhatIsNoKey(String text) {
        assertThat(UploadedKey.ofPem(text)).isEqualTo(new Refused(KeyFault.PUBLIC_KEY_UNREADABLE));
    }

    private static ClientKey usable(KeyReading reading) {
        assertThat(reading).isInstanceOf(Usable.class);
        return ((Usable) reading).key();
    }
}
