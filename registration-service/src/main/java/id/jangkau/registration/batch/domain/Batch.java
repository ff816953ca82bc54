package id.jangkau.registration.batch.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of workers that was received whole.
 *
 * @param rows in the file
 * @param accepted so far
 * @param replayed so far
 * @param refused so far
 * @param billing of what was accepted, once all is decided; nothing when nothing was
 */
public record Batch(
        UUID id,
        BatchStatus status,
        Instant receivedAt,
        long rows,
        long accepted,
        long replayed,
        long refused,
        Optional<Billing> billing) {

    /**
     * The kode iuran of what was accepted.
     *
     * @param amount whole rupiah
     */
    public record Billing(String code, long amount) {}

    public long processed() {
        return accepted + replayed + refused;
    }
}
