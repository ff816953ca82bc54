package id.jangkau.systemtests.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.node.TextNode;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Does to a request what somebody would who wants to break in or break down what answers it. */
final class Hostility {
    private static final String FLOOD = "x".repeat(6_000);
    private static final int DEEP = 20_000;
    private static final int BOMB = 2_000_000;

    /** JSON values, not all of which are JSON. */
    private static final List<String> RAW = List.of(
            "1e400",
            "-1e400",
            "1e-400",
            "1e2147483647",
            "NaN",
            "Infinity",
            "-0",
            "0x10",
            "00",
            "9".repeat(400),
            "9".repeat(2_000),
            "0." + "1".repeat(500),
            "\"a\\u0000b\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e\\u200b\\ufeff\"",
            "\"" + "A".repeat(200_000) + "\"",
            "\"\\" + "u0041".repeat(2) + "\\x\"",
            "[".repeat(DEEP),
            "[".repeat(DEEP) + "]".repeat(DEEP),
            "{\"a\":".repeat(DEEP),
            "{\"$type\":\"java.net.URL\",\"@class\":\"java.lang.Object\"}",
            "[\"java.util.HashMap\",{}]");

    private static final List<String> TEXTS = List.of(
            "' OR '1'='1",
            "'; DROP TABLE enrollment; --",
            "1); SELECT pg_sleep(20); --",
            "%' ESCAPE '",
            "\\",
            "%_%",
            "{0}{1}{999999999,number,#}",
            "'{'{0,choice,0#a|1#b}",
            "${7*7}",
            "${jndi:ldap://localhost:1/a}",
            "{{7*7}}#{7*7}<%= 7*7 %>",
            "<script>alert(1)</script>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "=HYPERLINK(\"http://localhost\")",
            "../../../../etc/passwd",
            "a\r\nX-Injected: yes",
            "a\nSet-Cookie: injected=yes",
            "\u0001\u0002\u007f",
            "\uFFFD\uFFFE\uFFFF",
            "\uD83D\uDE00",
            "e\u0301".repeat(300),
            "\u0660\u0661\u0662",
            "x".repeat(3_000));

    private static final List<String> ESCAPES = List.of(
            "%00",
            "%0D%0AX-Injected:%20yes",
            "%C0%AF",
            "%ff",
            "%ED%A0%80",
            "..%2f..%2f",
            "%2e%2e",
            ";a=b",
            "%25%30%30",
            "%F0%9F%98%80");

    private static final List<String> BAD_ADDRESSES = List.of("%zz", "%", "\\", "{}", "|", "^", "\u00e9", "[", "\"");

    private static final List<String> HEADERS = List.of(
            "Accept: ",
            "Accept: a",
            "Accept: */*;q=x",
            "Accept: application/json;q=-1",
            "Accept: ,,,;;;",
            "Accept: " + "a/b,".repeat(1_000),
            "Accept-Language: " + "id-".repeat(500),
            "Accept-Language: %%%,,;q=NaN",
            "Accept-Encoding: gzip;q=1e9,*;q=0",
            "Accept-Charset: utf-99",
            "If-Match: \"",
            "If-Match: W/",
            "If-Match: 1e400",
            "If-Match: \"99999999999999999999999\"",
            "If-Match: " + "\"a\",".repeat(500),
            "If-None-Match: \"",
            "If-None-Match: ,,,",
            "If-Modified-Since: yesterday",
            "If-Unmodified-Since: Thu, 01 Jan 0000 00:00:00 GMT",
            "Range: bytes=0-0,1-1,2-2",
            "Range: bytes=99999999999999999999-",
            "Range: bytes=-1",
            "Range: x",
            "X-Forwarded-For: ' OR 1=1",
            "X-Forwarded-Host: localhost:1",
            "X-HTTP-Method-Override: DELETE",
            "traceparent: 00-zz-zz-zz",
            "traceparent: 00-00000000000000000000000000000000-0000000000000000-ff",
            "Cookie: " + "a=b; ".repeat(500),
            "Cookie: q_session=\"",
            "Origin: null",
            "Expect: nothing",
            "Upgrade: h2c",
            "Content-Encoding: br",
            "Content-Language: " + "x".repeat(500));

    private static final List<String> FRAMINGS = List.of(
            "Content-Length: -1",
            "Content-Length: x",
            "Content-Length: 99999999999999999999",
            "Content-Length: 1\r\nContent-Length: 2",
            "Content-Length: 4\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Content-Length : 3");

    private final Random random;

    Hostility(Random random) {
        this.random = random;
    }

    void spoil(Draft draft) {
        JsonPlaces places = new JsonPlaces(draft.json);
        int way = random.nextInt(12);
        if (!places.isEmpty() && way < 6) {
            field(places.any(random), draft);
        } else if (draft.hasBody() && way < 8) {
            body(draft);
        } else if (way < 9 || (way < 11 && !draft.query.isEmpty())) {
            query(draft);
        } else {
            switch (random.nextInt(8)) {
                case 0 -> framing(draft);
                case 1 -> flood(draft);
                case 2, 3 -> path(draft);
                default -> {
                    String header = pick(HEADERS);
                    draft.headers.removeIf(other -> header.startsWith("Accept: ") && other.startsWith("Accept: "));
                    draft.headers.add(header);
                    draft.hardlyHttp = header.startsWith("Upgrade: ");
                    draft.changes.add("header");
                }
            }
        }
    }

    private void field(JsonPlaces.Place place, Draft draft) {
        if (random.nextBoolean()) {
            place.setRaw(pick(RAW));
        } else {
            place.set(TextNode.valueOf(pick(TEXTS)));
        }
        draft.changes.add("field " + place);
    }

    private void body(Draft draft) {
        byte[] content = draft.content();
        int at = random.nextInt(content.length + 1);
        draft.changes.add("body");
        switch (random.nextInt(8)) {
            case 0 -> draft.body(inserted(content, at, (byte) 0xC0, (byte) 0xAF, (byte) 0xFF));
            case 1 -> draft.body(inserted(content, at, (byte) 0));
            case 2 -> draft.body(inserted(content, 0, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF));
            case 3 -> draft.body(pick(RAW).getBytes(UTF_8));
            case 4 -> draft.body(new String(content, UTF_8).getBytes(UTF_16));
            case 5 -> {
                draft.headers.add("Content-Encoding: gzip");
                draft.body(random.nextBoolean() ? zipped(new byte[BOMB]) : zipped(content));
            }
            case 6 -> draft.headers.add("Content-Encoding: gzip");
            default -> {
                byte[] noise = new byte[1 + random.nextInt(2_000)];
                random.nextBytes(noise);
                draft.body(noise);
            }
        }
    }

    private void query(Draft draft) {
        var all = draft.operation.parameters("query");
        String name = all.isEmpty()
                ? pick(List.of("a", "limit", "cursor", "__proto__"))
                : all.get(random.nextInt(all.size())).path("name").asText();
        draft.changes.add("query " + name);
        switch (random.nextInt(4)) {
            case 0 -> {
                draft.query.add(name + "=" + pick(BAD_ADDRESSES));
                draft.hardlyHttp = true;
            }
            case 1 -> draft.query.add(name + "=" + pick(ESCAPES));
            default -> draft.query.add(name + "=" + Escaped.all(pick(TEXTS)));
        }
        if (draft.target().length() > 4_000) {
            draft.hardlyHttp = true;
        }
    }

    private void path(Draft draft) {
        int at = random.nextInt(draft.steps.size());
        draft.changes.add("path");
        draft.elsewhere = true;
        switch (random.nextInt(5)) {
            case 0 -> {
                draft.steps.set(at, draft.steps.get(at) + pick(BAD_ADDRESSES));
                draft.hardlyHttp = true;
            }
            case 1 -> draft.steps.set(at, draft.steps.get(at) + pick(ESCAPES));
            case 2 -> draft.steps.set(at, Escaped.all(pick(TEXTS)));
            case 3 -> {
                draft.steps.set(at, FLOOD);
                draft.hardlyHttp = true;
            }
            default -> draft.steps.add(at, pick(List.of("", ".", "..", "%2e%2e", "x")));
        }
        if (draft.target().length() > 4_000) {
            draft.hardlyHttp = true;
        }
    }

    private void framing(Draft draft) {
        draft.framing = random.nextInt(3) == 0
                ? "Content-Length: " + Math.max(0, draft.content().length + random.nextInt(3) - 1)
                : pick(FRAMINGS);
        draft.hardlyHttp = true;
        draft.changes.add("framing");
    }

    private void flood(Draft draft) {
        switch (random.nextInt(3)) {
            case 0 -> {
                for (int i = 0; i < 120; i++) {
                    draft.headers.add("X-Flood-" + i + ": " + i);
                }
            }
            case 1 -> draft.headers.add("X-Flood: " + FLOOD + FLOOD);
            default -> draft.headers.add("X-Bad\u0001Name: a");
        }
        draft.hardlyHttp = true;
        draft.changes.add("flood");
    }

    private static byte[] inserted(byte[] content, int at, byte... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, at);
        out.writeBytes(more);
        out.writeBytes(Arrays.copyOfRange(content, at, content.length));
        return out.toByteArray();
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
