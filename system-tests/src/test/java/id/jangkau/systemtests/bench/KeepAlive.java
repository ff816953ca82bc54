package id.jangkau.systemtests.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One HTTP/1.1 connection that stays open, for one thread: a client that costs next to nothing beside the service that it
 * loads. It knows bodies of a told length, and those that come in chunks.
 */
final class KeepAlive implements AutoCloseable {
    private static final String LENGTH = "content-length:";
    private static final String ENCODING = "transfer-encoding:";

    private final String host;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    /**
     * Connects.
     *
     * @param url root address of a service
     */
    KeepAlive(String url) throws IOException {
        URI uri = URI.create(url);
        host = uri.getHost() + ":" + uri.getPort();
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
    }

    record Reply(int status, String body) {
        /** The body of an answer with that status; any other is thrown. */
        String expecting(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("answered " + status + " instead of " + wanted + ": " + body);
            }
            return body;
        }
    }

    Reply get(String path, String token) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + authorization(token)
                + "\r\nAccept: application/json, text/plain;q=0.5\r\n\r\n");
    }

    Reply postJson(String path, String token, String json) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + host + authorization(token)
                + "\r\nContent-Type: application/json\r\nContent-Length: " + json.getBytes(UTF_8).length + "\r\n\r\n"
                + json);
    }

    private static String authorization(String token) {
        return token.isEmpty() ? "" : "\r\nAuthorization: Bearer " + token;
    }

    private Reply send(String request) throws IOException {
        out.write(request.getBytes(UTF_8));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (header.regionMatches(true, 0, ENCODING, 0, ENCODING.length())) {
                chunked = header.endsWith("chunked");
            }
        }
        return new Reply(status, new String(chunked ? chunks() : in.readNBytes(length), UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            all.writeBytes(in.readNBytes(length));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            line.append((char) next);
        }
        line.setLength(Math.max(0, line.length() - 1));
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
