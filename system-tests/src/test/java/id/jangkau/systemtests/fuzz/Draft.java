package id.jangkau.systemtests.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A request in the making, that can still be spoilt; of which what is sent is known byte by byte. */
final class Draft {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SHOWN = 1_500;

    /** What it is meant to be. */
    enum Kind {
        VALID,
        NEARLY_VALID,
        HOSTILE
    }

    final ApiOperation operation;
    final Kind kind;
    final List<String> steps = new ArrayList<>();
    final List<String> query = new ArrayList<>();
    final List<String> headers = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    String caller = "";
    String token = "";
    String mediaType = "";

    @Nullable
    JsonNode json;

    private byte @Nullable [] body;

    /** Replaces the headers that say how long the body is. */
    @Nullable
    String framing;

    /** So far from HTTP that the server may refuse it before anybody looks: without a body, or by hanging up. */
    boolean hardlyHttp;

    /** Its path was changed: it may be another operation's now, or nobody's. */
    boolean elsewhere;

    Draft(ApiOperation operation, Kind kind) {
        this.operation = operation;
        this.kind = kind;
    }

    void body(byte[] bytes) {
        json = null;
        body = bytes.clone();
    }

    boolean hasBody() {
        return json != null || body != null;
    }

    byte[] content() {
        try {
            return json != null ? JSON.writeValueAsString(json).getBytes(UTF_8) : body == null ? new byte[0] : body;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String target() {
        String path = "/" + String.join("/", steps);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    String method() {
        return operation.operation().method();
    }

    byte[] bytes() {
        byte[] content = content();
        StringBuilder head = new StringBuilder(method() + " " + target() + " HTTP/1.1\r\nHost: localhost\r\n");
        headers().forEach(header -> head.append(header).append("\r\n"));
        if (!token.isEmpty()) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        out.writeBytes(content);
        return out.toByteArray();
    }

    private List<String> headers() {
        List<String> all = new ArrayList<>(headers);
        if (!mediaType.isEmpty()) {
            all.add("Content-Type: " + mediaType);
        }
        if (framing != null) {
            all.add(framing);
        } else if (hasBody() || operation.changes()) {
            all.add("Content-Length: " + content().length);
        }
        return all;
    }

    /** Like curl's command line, complete unless it is very long. */
    @Override
    public String toString() {
        StringBuilder command =
                new StringBuilder("curl -X " + method() + " '" + shown(target().getBytes(ISO_8859_1)) + "'");
        if (!caller.isEmpty()) {
            command.append(" -H 'Authorization: Bearer <").append(caller).append(">'");
        }
        headers()
                .forEach(header -> command.append(" -H '")
                        .append(shown(header.getBytes(ISO_8859_1)))
                        .append("'"));
        if (hasBody()) {
            command.append(" --data-binary $'").append(shown(content())).append("'");
        }
        return command + "   # " + kind + " " + changes;
    }

    private static String shown(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, MOST_SHOWN); i++) {
            char one = (char) (bytes[i] & 0xff);
            text.append(one < ' ' || one > '~' || one == '\'' ? "\\x%02x".formatted((int) one) : String.valueOf(one));
        }
        return bytes.length > MOST_SHOWN ? text + "… (" + bytes.length + " bytes)" : text.toString();
    }
}
