package id.jangkau.registration.participant.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;

import id.jangkau.registration.participant.domain.PersonIndex;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Personal data enters the database only through here: sealed, or as an index that nobody can invert without the key. */
@Singleton
public class Vault {
    private static final int INDEX_BYTES = 32;

    private final Aead fields;
    /** By key id, the primary first. */
    private final Map<Integer, Prf> indexes = new LinkedHashMap<>();

    private final ObjectMapper json;

    Vault(KeysConfig config, ObjectMapper json) throws GeneralSecurityException, IOException {
        this.fields = primitive(config.fieldsFile(), TinkConfig2026.get(), Aead.class);
        PrfSet keyset = primitive(config.blindIndexFile(), TinkConfig2026.get(), PrfSet.class);
        this.indexes.put(
                keyset.getPrimaryId(), Objects.requireNonNull(keyset.getPrfs().get(keyset.getPrimaryId())));
        keyset.getPrfs().forEach(this.indexes::putIfAbsent);
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

    /**
     * Keyed indexes of a text, 32 bytes in hexadecimal, by the id of their key: equal for equal texts under the same key.
     * One for each key of the keyset, the primary's first: while a key is rotated two stand side by side.
     */
    public Map<Integer, String> indexes(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Map<Integer, String> indexed = new LinkedHashMap<>();
        indexes.forEach((keyId, prf) -> indexed.put(keyId, index(prf, bytes)));
        return indexed;
    }

    /** Finds a person without saying who is meant; one for each key of the keyset, the primary's first. */
    public List<PersonIndex> indexesOf(String nik, String canonicalIdentity) {
        Map<Integer, String> ofNik = indexes("nik|" + nik);
        Map<Integer, String> ofPerson = indexes("person|" + canonicalIdentity);
        return ofNik.entrySet().stream()
                .map(entry -> new PersonIndex(
                        entry.getKey(), entry.getValue(), Objects.requireNonNull(ofPerson.get(entry.getKey()))))
                .toList();
    }

    /** The keys of the blind indexes, the one to look up by first. */
    public List<Integer> indexKeys() {
        return List.copyOf(indexes.keySet());
    }

    private static String index(Prf prf, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(prf.compute(bytes, INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a blind index could not be computed", e);
        }
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
