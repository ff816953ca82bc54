package id.jangkau.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;

/**
 * The keysets of registration-service in Tink's JSON format, in clear text because this is one machine: AES-256-GCM for the fields and
 * HMAC-SHA256 for the blind index. Made once; without them the stored data cannot be read.
 */
public record EncryptionKeys(Path fields, Path blindIndex) {
    public static EncryptionKeys keptIn(Path folder) {
        try {
            return new EncryptionKeys(
                    keyset(folder.resolve("fields.json"), PredefinedAeadParameters.AES256_GCM),
                    keyset(folder.resolve("blind-index.json"), PredefinedPrfParameters.HMAC_SHA256_PRF));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot make keys", e);
        }
    }

    private static Path keyset(Path file, Parameters parameters) throws GeneralSecurityException {
        if (!Files.exists(file)) {
            var keyset = KeysetHandle.generateNew(parameters, TinkConfig2026.get());
            Secret.writePrivately(
                    file,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            keyset, TinkConfig2026.get(), InsecureSecretKeyAccess.get()));
        }
        return file;
    }
}
