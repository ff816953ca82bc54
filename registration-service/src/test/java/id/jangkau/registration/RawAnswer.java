package id.jangkau.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

import io.restassured.RestAssured;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** What the service says to a request that no client library would send. */
final class RawAnswer {
    private RawAnswer() {}

    /**
     * Sends a head, without the body that it may announce, and reads until the service hangs up.
     *
     * @param request method and address
     */
    static String to(String request, String... headers) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n";
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
