package id.jangkau.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The contract's files as the tests read them. */
final class Contract {
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private Contract() {}

    static JsonNode schema(String name) {
        return read("/id/jangkau/event/schema/" + name + ".v1.schema.json");
    }

    static JsonNode published(String name) {
        return read("/published/" + name + ".v1.schema.json");
    }

    static JsonNode golden(String name) {
        return read("/id/jangkau/event/golden/" + name + ".json");
    }

    private static JsonNode read(String path) {
        try (InputStream in = Contract.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + path);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
