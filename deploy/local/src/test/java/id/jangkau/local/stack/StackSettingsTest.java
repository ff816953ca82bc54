package id.jangkau.local.stack;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StackSettingsTest {
    @Test
    void hasTheUsualPortsAndState() {
        var settings = StackSettings.fromEnvironment(Map.of());

        assertThat(settings.url(Part.PARTNER)).isEqualTo("http://localhost:8081");
        assertThat(settings.tokenUrl()).isEqualTo("http://localhost:8080/realms/jangkau/protocol/openid-connect/token");
        assertThat(settings.environmentFile()).endsWithRaw(Path.of("deploy/local/.state/env"));
    }

    @Test
    void movesAPortByItsVariable() {
        var settings = StackSettings.fromEnvironment(Map.of("JANGKAU_KEYCLOAK_PORT", "18080"));

        assertThat(settings.realmUrl()).isEqualTo("http://localhost:18080/realms/jangkau");
    }

    @Test
    void refusesWhatIsNotAPort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StackSettings.fromEnvironment(Map.of("JANGKAU_KAFKA_PORT", "70000")))
                .withMessageContaining("JANGKAU_KAFKA_PORT");
    }

    @Test
    void choosesDifferentFreePorts(@TempDir Path state) {
        assertThat(StackSettings.onFreePorts(state).ports().values()).doesNotHaveDuplicates();
    }
}
