package id.jangkau.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PortCheckTest {
    @TempDir
    Path state;

    @Test
    void findsNothingWhenAllAreFree() {
        assertThat(PortCheck.taken(StackSettings.onFreePorts(state))).isEmpty();
    }

    @Test
    void namesEveryPortThatIsTaken() throws IOException {
        var settings = StackSettings.onFreePorts(state);
        try (var kafka = listening(settings, Part.KAFKA);
                var partner = listening(settings, Part.PARTNER)) {
            assertThat(PortCheck.taken(settings))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("" + kafka.getLocalPort(), "JANGKAU_KAFKA_PORT"),
                            line -> assertThat(line).contains("" + partner.getLocalPort(), "JANGKAU_PARTNER_PORT"));
        }
    }

    @Test
    void namesTheProcessLeftOverFromAnEarlierRun() throws IOException {
        var settings = StackSettings.onFreePorts(state);
        var pid = ProcessHandle.current().pid();
        PidFiles.of(settings).write(Part.KAFKA, pid);
        try (var kafka = listening(settings, Part.KAFKA)) {
            assertThat(kafka.isBound()).isTrue();
            assertThat(PortCheck.taken(settings)).singleElement().asString().contains("by process " + pid);
        }
    }

    private static ServerSocket listening(StackSettings settings, Part part) throws IOException {
        return new ServerSocket(settings.port(part), 1, InetAddress.getLoopbackAddress());
    }
}
