package id.jangkau.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Takes traces, keeps which request brought the first ones, and is what a service's environment speaks of. */
public class TraceCollector implements QuarkusTestResourceLifecycleManager {
    private final CompletableFuture<String> told = new CompletableFuture<>();
    private final HttpServer server = listening();

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/", this::hear);
        server.start();
        return Map.of(
                "quarkus.otel.traces.sampler.arg", "1.0",
                "quarkus.otel.exporter.otlp.endpoint",
                        "http://localhost:" + server.getAddress().getPort(),
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.bsp.schedule.delay", "100ms");
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            told.complete(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(told, new TestInjector.MatchesType(CompletableFuture.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
