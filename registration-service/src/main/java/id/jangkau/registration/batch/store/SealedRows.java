package id.jangkau.registration.batch.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import id.jangkau.registration.participant.store.Vault;

/** Many rows as one sealed value: compressed first, for what is sealed does not compress. */
@Singleton
class SealedRows {
    /** Rows are kept as they were sent, also with characters for which they are refused. */
    private static final Module ANY_TEXT =
            new SimpleModule("any text").addDeserializer(String.class, StringDeserializer.instance);

    private final Vault vault;
    private final ObjectMapper json;

    SealedRows(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json.copy().registerModule(ANY_TEXT);
    }

    byte[] seal(UUID chunk, List<?> rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            json.writeValue(gzip, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vault.seal(chunk, packed.toByteArray());
    }

    <T> List<T> open(UUID chunk, byte[] sealed, Class<T[]> type) {
        try (GZIPInputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(vault.open(chunk, sealed, byte[].class)))) {
            return List.of(json.readValue(gzip, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
