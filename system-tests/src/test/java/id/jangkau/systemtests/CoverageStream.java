package id.jangkau.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

/** A viewer of the stream: keeps what it was shown, in order. */
final class CoverageStream implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "data:";

    private final BlockingQueue<Statistics.Figures> shown = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    private CoverageStream(Stream<String> lines) {
        this.lines = lines;
    }

    static CoverageStream open() {
        String token = Running.tokens(Running.stack().developmentClient(Role.STATISTICS_READER))
                .current();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Running.stack().settings().url(Part.STATISTICS) + "/v1/coverage/stream?region=51"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> response = Running.HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the stream answered " + response.statusCode());
            }
            CoverageStream stream = new CoverageStream(response.body());
            Thread.ofVirtual().start(stream::read);
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    BlockingQueue<Statistics.Figures> shown() {
        return shown;
    }

    private void read() {
        lines.filter(line -> line.startsWith(DATA)).forEach(line -> {
            try {
                shown.add(Statistics.Figures.of(JSON.readTree(line.substring(DATA.length()))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        lines.close();
    }
}
