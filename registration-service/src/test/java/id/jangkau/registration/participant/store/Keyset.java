package id.jangkau.registration.participant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;

/** Keys as an operator changes them: what a service restarted with other files would seal and index by. */
public record Keyset(Path fields, Path blindIndex) {
    /** With a key for the blind indexes more, which is not the primary one. */
    public Keyset withAnotherKeyBesideIt() {
        return new Keyset(fields, rewritten(false));
    }

    /** The second key of two is the primary one from now on. */
    public Keyset withTheOtherKeyPrimary() {
        return new Keyset(fields, rewritten(true));
    }

    public Vault vault(ObjectMapper json) {
        try {
            return new Vault(
                    new KeysConfig() {
                        @Override
                        public Path fieldsFile() {
                            return fields;
                        }

                        @Override
                        public Path blindIndexFile() {
                            return blindIndex;
                        }
                    },
                    json);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static IndexRows indexRows(Jdbi database, Vault vault) {
        return new IndexRows(database, vault);
    }

    private Path rewritten(boolean otherPrimary) {
        try {
            KeysetHandle now = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(blindIndex), TinkConfig2026.get(), InsecureSecretKeyAccess.get());
            KeysetHandle.Builder builder = KeysetHandle.newBuilder().setConfiguration(TinkConfig2026.get());
            addKeys(builder, now);
            if (!otherPrimary) {
                addKeys(
                        builder,
                        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, TinkConfig2026.get()));
            }
            builder.getAt(otherPrimary ? 1 : 0).makePrimary();
            Path file = Files.createTempFile(Path.of("target"), "blind-index", ".json");
            return Files.writeString(
                    file,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            builder.build(), TinkConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addKeys(KeysetHandle.Builder builder, KeysetHandle keys) {
        for (int i = 0; i < keys.size(); i++) {
            builder.addEntry(KeysetHandle.importKey(keys.getAt(i).getKey())
                    .withFixedId(keys.getAt(i).getId()));
        }
    }
}
