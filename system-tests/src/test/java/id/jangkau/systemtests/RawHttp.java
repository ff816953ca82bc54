package id.jangkau.systemtests;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One connection that sends a request line exactly as it is given: every client that is used otherwise repairs or refuses
 * {@code /../}, {@code //} and {@code %2F}. For one thread.
 */
public final class RawHttp implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port;
    private final int patienceMillis;
    private @Nullable Socket socket;
    private @Nullable BufferedInputStream in;

    RawHttp(int port) {
        this(port, PATIENCE);
    }

    /**
     * To that port of this machine.
     *
     * @param patience with each silence; an answer that comes later is a {@link SocketTimeoutException}
     */
    public RawHttp(int port, Duration patience) {
        this.port = port;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    /**
     * A request.
     *
     * @param headers names and values, without {@code Host} and {@code Content-Length}
     */
    public record Request(
            String method,
            String target,
            List<String> headers,
            @Nullable String body) {
        byte[] bytes() {
            StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
            headers.forEach(header -> head.append(header).append("\r\n"));
            byte[] content = body == null ? new byte[0] : body.getBytes(UTF_8);
            if (body != null) {
                head.append("Content-Length: ").append(content.length).append("\r\n");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
            out.writeBytes(content);
            return out.toByteArray();
        }
    }

    /**
     * An answer.
     *
     * @param headers by lower-case name; of several with one name the last
     */
    public record Response(int status, Map<String, String> headers, String body) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public Response send(Request request) throws IOException {
        return send(request.method(), request.bytes());
    }

    /** Sends what may be no request at all. */
    public Response send(String method, byte[] request) throws IOException {
        boolean reused = socket != null;
        try {
            return exchange(method, request);
        } catch (IOException e) {
            close();
            if (!reused || e instanceof SocketTimeoutException) {
                throw e;
            }
            return again(method, request); // an idle connection was closed under us
        }
    }

    private Response again(String method, byte[] request) throws IOException {
        try {
            return exchange(method, request);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Response exchange(String method, byte[] request) throws IOException {
        Socket open = connected();
        open.getOutputStream().write(request);
        String statusLine = line();
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        Response head = new Response(status, headers, "");
        boolean endless = head.header("content-type").startsWith("text/event-stream");
        String body = endless || method.equals("HEAD") || status == 204 || status == 304 ? "" : body(head);
        if (endless || head.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return new Response(status, headers, body);
    }

    private Socket connected() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket();
            open.setTcpNoDelay(true);
            open.setSoTimeout(patienceMillis);
            open.connect(new InetSocketAddress("localhost", port), patienceMillis);
            socket = open;
            in = new BufferedInputStream(open.getInputStream());
        }
        return open;
    }

    private String body(Response head) throws IOException {
        if (head.header("transfer-encoding").equalsIgnoreCase("chunked")) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (int size = chunkSize(); size > 0; size = chunkSize()) {
                whole.writeBytes(bytes(size));
                line();
            }
            line();
            return whole.toString(UTF_8);
        }
        String length = head.header("content-length");
        return length.isEmpty() ? "" : new String(bytes(Integer.parseInt(length)), UTF_8);
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] read = stream().readNBytes(count);
        if (read.length < count) {
            throw new EOFException("an answer broke off");
        }
        return read;
    }

    private String line() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int next = stream().read(); next != '\n'; next = stream().read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                read.write(next);
            }
        }
        return read.toString(ISO_8859_1);
    }

    private BufferedInputStream stream() throws IOException {
        if (in == null) {
            throw new IOException("not connected");
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            open.close();
        }
    }
}
