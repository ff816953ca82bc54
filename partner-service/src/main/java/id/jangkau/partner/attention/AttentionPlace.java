package id.jangkau.partner.attention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import id.jangkau.partner.attention.domain.AttentionItem;
import id.jangkau.partner.attention.domain.AttentionKind;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A place in the list: behind this item. Opaque to callers as text. */
public record AttentionPlace(AttentionKind kind, LocalDate day, UUID partnerId) {
    private static final int PARTS = 3;

    static AttentionPlace behind(AttentionItem item) {
        return new AttentionPlace(item.kind(), item.day(), item.partnerId());
    }

    /** Nothing when it is none of ours. */
    public static Optional<AttentionPlace> read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("/", -1);
            return parts.length == PARTS
                    ? Optional.of(new AttentionPlace(
                            AttentionKind.valueOf(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public String text() {
        String plain = kind + "/" + day + "/" + partnerId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
