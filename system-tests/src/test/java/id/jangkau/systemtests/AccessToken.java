package id.jangkau.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What stands in a token, believed without a check. */
record AccessToken(String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode header() {
        return json(0);
    }

    JsonNode claims() {
        return json(1);
    }

    String signature() {
        return part(2);
    }

    Instant expiry() {
        return Instant.ofEpochSecond(claims().path("exp").asLong());
    }

    String part(int part) {
        return text.split("\\.", 3)[part];
    }

    private JsonNode json(int part) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(part(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
