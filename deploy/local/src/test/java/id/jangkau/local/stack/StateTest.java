package id.jangkau.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.jangkau.local.part.EncryptionKeys;

import static org.assertj.core.api.Assertions.assertThat;

class StateTest {
    @TempDir
    Path directory;

    @Test
    void secretsStayTheSameAcrossStarts() {
        var file = directory.resolve("secrets.properties");
        var first = StackSecrets.keptIn(file).developmentClient(Role.AUDITOR);

        assertThat(StackSecrets.keptIn(file).developmentClient(Role.AUDITOR)).isEqualTo(first);
        assertThat(first.clientId()).isEqualTo("dev-auditor");
        assertThat(first.toString()).doesNotContain(first.clientSecret());
    }

    @Test
    void keysAreMadeOnce() throws IOException {
        var first = Files.readString(EncryptionKeys.keptIn(directory).fields());

        assertThat(first).contains("AesGcmKey");
        assertThat(EncryptionKeys.keptIn(directory).fields()).content().isEqualTo(first);
        assertThat(EncryptionKeys.keptIn(directory).blindIndex()).content().contains("HmacPrfKey");
    }

    @Test
    void theEnvironmentFileIsForItsOwnerOnly() throws IOException {
        var settings = StackSettings.onFreePorts(directory);
        new EnvironmentFile(settings, StackSecrets.keptIn(directory.resolve("secrets.properties")))
                .write(new ClientCredentials("bpr-600003-1", "s3cret"));

        assertThat(settings.environmentFile())
                .content()
                .contains(
                        "JANGKAU_PARTNER_URL=" + settings.url(Part.PARTNER),
                        "JANGKAU_TOKEN_URL=",
                        "JANGKAU_STATISTICS_READER_CLIENT=dev-statistics-reader",
                        "JANGKAU_AGENCY_CLIENT=bpr-600003-1",
                        "JANGKAU_AGENCY_SECRET=s3cret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.environmentFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void forgettingDeletesEverything() {
        var settings = StackSettings.onFreePorts(directory.resolve("state"));
        StackSecrets.keptIn(settings.state().resolve("deep/secrets.properties")).databasePassword("partner");

        settings.forget();

        assertThat(settings.state()).doesNotExist();
    }
}
