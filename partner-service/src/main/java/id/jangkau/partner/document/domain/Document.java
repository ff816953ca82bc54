package id.jangkau.partner.document.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One version of a paper; what it says is kept elsewhere under its id and never changes.
 *
 * @param version 1, 2, 3 … of its slot
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param bytes length of the content
 * @param by subject of who sent it
 * @param place where the content is kept
 */
public record Document(UUID id, Slot slot, int version, String sha256, int bytes, String by, Instant at, Place place) {
    /** Which of the stores has the content. */
    public enum Place {
        POSTGRESQL,
        S3
    }

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slot, "slot");
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }
}
