package id.jangkau.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** The same build sends its traces where, and as many as, the environment says. */
@RegistrationTest
@QuarkusTestResource(value = TracesSentTest.Collector.class, restrictToAnnotatedClass = true)
class TracesSentTest {
    @SuppressWarnings("NullAway.Init") // by Collector
    CompletableFuture<String> told;

    @Test
    void goToTheCollectorThatIsConfigured() throws Exception {
        RestAssured.get("/v1/enrollments").then().statusCode(401);

        assertThat(told.get(30, TimeUnit.SECONDS)).isEqualTo("POST /v1/traces");
    }

    /** Somebody who listens, and what a service's environment says of him. */
    public static class Collector implements QuarkusTestResourceLifecycleManager {
        private final CompletableFuture<String> told = new CompletableFuture<>();
        private final ServerSocket socket = listening();

        private static ServerSocket listening() {
            try {
                return new ServerSocket(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Map<String, String> start() {
            Thread.ofVirtual().start(this::listen);
            return Map.of(
                    "quarkus.otel.traces.sampler.arg", "1.0",
                    "quarkus.otel.exporter.otlp.endpoint", "http://localhost:" + socket.getLocalPort(),
                    "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                    "quarkus.otel.bsp.schedule.delay", "100ms");
        }

        private void listen() {
            try (Socket caller = socket.accept()) {
                byte[] start = caller.getInputStream().readNBytes("POST /v1/traces".length());
                told.complete(new String(start, ISO_8859_1));
            } catch (IOException e) {
                told.completeExceptionally(e);
            }
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(told, new TestInjector.MatchesType(CompletableFuture.class));
        }

        @Override
        public void stop() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
