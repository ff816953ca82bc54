package id.jangkau.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import id.jangkau.local.part.EncryptionKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Fresh keysets for a test run, made as `make up` makes them. */
public class TestKeys implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            EncryptionKeys keys = EncryptionKeys.keptIn(Files.createTempDirectory(Path.of("target"), "keys"));
            return Map.of(
                    "jangkau.keys.fields-file", keys.fields().toString(),
                    "jangkau.keys.blind-index-file", keys.blindIndex().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
