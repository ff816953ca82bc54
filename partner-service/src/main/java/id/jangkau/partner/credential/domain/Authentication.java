package id.jangkau.partner.credential.domain;

import org.jspecify.annotations.Nullable;

/** How a client proves to Keycloak who it is. */
public sealed interface Authentication {
    /** By a secret that Keycloak made and that was shown to one caller at most. */
    record ClientSecret() implements Authentication {}

    /** By a JWT signed with the private half of this key (RFC 7523); the private half never leaves the bank. */
    record PrivateKeyJwt(ClientKey key) implements Authentication {}

    /** As OAuth calls it. */
    default String method() {
        return switch (this) {
            case ClientSecret secret -> "client_secret";
            case PrivateKeyJwt signed -> "private_key_jwt";
        };
    }

    /** Nothing for a secret. */
    default @Nullable ClientKey publicKey() {
        return this instanceof PrivateKeyJwt signed ? signed.key() : null;
    }
}
