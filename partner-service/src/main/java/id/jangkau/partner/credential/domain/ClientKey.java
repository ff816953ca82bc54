package id.jangkau.partner.credential.domain;

import java.util.Objects;

/**
 * The public half of a bank's key pair.
 *
 * @param keyId {@code kid} in the headers of what is signed with it; the thumbprint unless the bank named it
 * @param thumbprint of RFC 7638, SHA-256
 * @param jwk JSON of RFC 7517, made here from the numbers of the key alone
 */
public record ClientKey(String keyId, String thumbprint, String jwk) {
    public ClientKey {
        Objects.requireNonNull(keyId, "keyId");
        Objects.requireNonNull(thumbprint, "thumbprint");
        Objects.requireNonNull(jwk, "jwk");
    }
}
