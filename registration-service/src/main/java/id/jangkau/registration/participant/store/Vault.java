package id.jangkau.registration.participant.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PrfSet;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Personal data enters the database only through here: sealed, or as an index that nobody can invert without the key. */
@Singleton
public class Vault {
    private static final int INDEX_BYTES = 32;

    private final Aead fields;
    private final PrfSet index;
    private final ObjectMapper json;

    Vault(KeysConfig config, ObjectMapper json) throws GeneralSecurityException, IOException {
        this.fields = primitive(config.fieldsFile(), TinkConfig2026.get(), Aead.class);
        this.index = primitive(config.blindIndexFile(), TinkConfig2026.get(), PrfSet.class);
        this.json = json;
    }

    /** Encrypts a value, bound to the row it belongs to: in another row it does not open. */
    public byte[] seal(UUID row, Object value) {
        try {
            return fields.encrypt(json.writeValueAsBytes(value), bytes(row));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("personal data could not be sealed", e);
        }
    }

    /**
     * Decrypts what was sealed for that row.
     *
     * @throws IllegalStateException when key or row are not the right ones
     */
    public <T> T open(UUID row, byte[] sealed, Class<T> type) {
        try {
            return json.readValue(fields.decrypt(sealed, bytes(row)), type);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("personal data could not be opened", e);
        }
    }

    /** Keyed index of a text, 32 bytes in hexadecimal: equal for equal texts under the same key. */
    public String index(String text) {
        try {
            return HexFormat.of().formatHex(index.computePrimary(text.getBytes(UTF_8), INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a blind index could not be computed", e);
        }
    }

    /** Keyed indexes, by key. */
    public Map<Integer, String> indexes(String text) {
        return Map.of(index.getPrimaryId(), index(text));
    }

    /** The key that {@link #index} uses. */
    public int indexKeyId() {
        return index.getPrimaryId();
    }

    private static <P> P primitive(Path keyset, Configuration configuration, Class<P> type)
            throws GeneralSecurityException, IOException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(keyset), configuration, InsecureSecretKeyAccess.get())
                .getPrimitive(configuration, type);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
