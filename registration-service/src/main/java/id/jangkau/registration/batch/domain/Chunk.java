package id.jangkau.registration.batch.domain;

import java.time.Instant;
import java.util.UUID;

import id.jangkau.registration.enrollment.domain.BatchBilling;

/**
 * Rows that are decided together; what they say is sealed.
 *
 * @param receivedAt when the whole file was
 */
public record Chunk(UUID id, UUID partnerId, BatchFormat format, Instant receivedAt, BatchBilling billing) {

    public UUID batchId() {
        return billing.batchId();
    }
}
