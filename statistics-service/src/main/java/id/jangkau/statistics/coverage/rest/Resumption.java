package id.jangkau.statistics.coverage.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Coverage;
import io.smallrye.mutiny.Multi;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets a stream go on where it broke off. An event's id is a digest of its figures, so it means the same on every replica
 * and after a restart.
 *
 * @param lastSeen the id that the viewer saw last
 */
record Resumption(@Nullable String lastSeen) {
    private static final int BYTES = 12;

    static String idOf(Coverage coverage) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(coverage.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it, without what the viewer has seen already. */
    Multi<Coverage> resume(Multi<Coverage> changes) {
        return lastSeen == null
                ? changes
                : changes.skip().first(coverage -> idOf(coverage).equals(lastSeen));
    }
}
