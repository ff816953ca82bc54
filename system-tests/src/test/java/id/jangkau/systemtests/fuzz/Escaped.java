package id.jangkau.systemtests.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How text is written in an address. */
final class Escaped {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    private Escaped() {}

    static String all(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte one : text.getBytes(UTF_8)) {
            char letter = (char) (one & 0xff);
            escaped.append(PLAIN.indexOf(letter) >= 0 ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return escaped.toString();
    }
}
