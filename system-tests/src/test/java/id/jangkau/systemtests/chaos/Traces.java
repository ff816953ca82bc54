package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;

/** A collector, as operators have one: the services send it what they did, by OTLP over HTTP. */
final class Traces {
    private final Map<String, Queue<Done>> byTrace = new ConcurrentHashMap<>();
    private final HttpServer server;

    /**
     * A span.
     *
     * @param parent empty for the first
     * @param startNanos since 1970
     */
    record Done(String service, String name, String id, String parent, long startNanos, long endNanos) {
        /** Who did what. */
        String what() {
            return service + ": " + name;
        }
    }

    private Traces(HttpServer server) {
        this.server = server;
    }

    static Traces listen() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var traces = new Traces(server);
            server.createContext("/v1/traces", traces::take);
            server.start();
            return traces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes a service send all its traces here. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OTEL_TRACES_SAMPLER_ARG",
                "1.0",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://localhost:" + server.getAddress().getPort());
    }

    /** What was done in a trace, from its beginning on. */
    List<Done> of(String traceId) {
        return byTrace.getOrDefault(traceId, new ConcurrentLinkedQueue<>()).stream()
                .sorted(Comparator.comparingLong(Done::startNanos))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            boolean zipped = List.of("gzip").equals(exchange.getRequestHeaders().get("Content-Encoding"));
            keep(ExportTraceServiceRequest.parseFrom(zipped ? new GZIPInputStream(body) : body));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void keep(ExportTraceServiceRequest sent) {
        sent.getResourceSpansList()
                .forEach(of -> of.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .forEach(span -> byTrace.computeIfAbsent(
                                        hex(span.getTraceId()), id -> new ConcurrentLinkedQueue<>())
                                .add(new Done(
                                        service(of.getResource()),
                                        span.getName(),
                                        hex(span.getSpanId()),
                                        hex(span.getParentSpanId()),
                                        span.getStartTimeUnixNano(),
                                        span.getEndTimeUnixNano()))));
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    private static String service(Resource resource) {
        return resource.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
    }
}
