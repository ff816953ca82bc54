package id.jangkau.partner.credential.rest;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.credential.domain.ClientKey;
import id.jangkau.partner.credential.domain.KeyFault;
import id.jangkau.partner.credential.domain.KeyReading;
import id.jangkau.partner.credential.domain.KeyReading.Refused;
import id.jangkau.partner.credential.domain.KeyReading.Usable;
import id.jangkau.partner.credential.domain.UploadedKey;

/**
 * What credential is asked for.
 *
 * @param authentication {@code client_secret}, unless said otherwise, or {@code private_key_jwt}
 * @param publicKey for {@code private_key_jwt}: a JWK, or PEM in a string
 */
record CredentialRequest(
        @Schema(enumeration = {"client_secret", "private_key_jwt"}) @Nullable
        String authentication,

        @Schema(
                implementation = Object.class,
                description = "a JWK (RFC 7517), or `PUBLIC KEY` in PEM: RSA of 2,048 bits and more, P-256, P-384")
        @Nullable
        JsonNode publicKey) {
    private static final String SECRET = "client_secret";
    private static final String KEY = "private_key_jwt";

    /**
     * The key of a client that signs; nothing for one with a secret.
     *
     * @throws ProblemException 400 {@code INVALID_REQUEST}, 422 {@code PRIVATE_KEY_SENT} or {@code REFUSED}
     */
    Optional<ClientKey> key(ObjectMapper json) {
        var method = authentication == null ? SECRET : authentication;
        if (!method.equals(SECRET) && !method.equals(KEY)) {
            throw invalid("authentication", "AUTHENTICATION_UNKNOWN");
        }
        if (method.equals(SECRET)) {
            if (publicKey != null && !publicKey.isNull()) {
                throw invalid("publicKey", "AUTHENTICATION_BY_SECRET");
            }
            return Optional.empty();
        }
        if (publicKey == null || publicKey.isNull()) {
            throw invalid("publicKey", "REQUIRED");
        }
        return Optional.of(usable(read(publicKey, json)));
    }

    private static KeyReading read(JsonNode uploaded, ObjectMapper json) {
        if (uploaded.isTextual()) {
            return UploadedKey.ofPem(uploaded.textValue());
        }
        return uploaded.isObject()
                ? UploadedKey.ofJwk(json.convertValue(uploaded, new TypeReference<>() {}))
                : new Refused(KeyFault.PUBLIC_KEY_UNREADABLE);
    }

    private static ClientKey usable(KeyReading reading) {
        return switch (reading) {
            case Usable usable -> usable.key();
            case Refused(KeyFault fault) ->
                throw ProblemException.refused(
                        422,
                        fault == KeyFault.PRIVATE_KEY_SENT ? fault.name() : "REFUSED",
                        List.of(FieldError.of("publicKey", fault.name())));
        };
    }

    private static ProblemException invalid(String field, String code) {
        return ProblemException.invalidRequest(List.of(FieldError.of(field, code)));
    }

    /** Without the key, which may be the wrong half. */
    @Override
    public String toString() {
        return "CredentialRequest[" + authentication + "]";
    }
}
