package id.jangkau.foundation.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted, of things in the order of their ids. A cursor is opaque to callers: it stands for the last id of
 * the page before, so that what is added meanwhile moves nothing.
 */
public record PageRequest(@Nullable UUID after, int limit) {
    static final int MOST = 500;
    static final int USUAL = 100;

    public static String cursorAfter(UUID last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.toString().getBytes(StandardCharsets.US_ASCII));
    }

    static Optional<UUID> decode(String cursor) {
        try {
            return Optional.of(
                    UUID.fromString(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
