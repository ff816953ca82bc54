package id.jangkau.partner.directory;

import java.util.Base64;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where a page of the directory begins: after this bank code. Opaque to callers. */
public record Cursor(String bankCode) {
    private static final String PREFIX = "1:";

    /** Nothing when it is none of ours. */
    public static Optional<Cursor> read(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            return plain.startsWith(PREFIX)
                    ? Optional.of(new Cursor(plain.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + bankCode).getBytes(UTF_8));
    }
}
