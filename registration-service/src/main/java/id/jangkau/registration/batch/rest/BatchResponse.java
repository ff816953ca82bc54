package id.jangkau.registration.batch.rest;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.BatchStatus;

/**
 * A file and how far it is.
 *
 * @param processed rows decided so far; the sum of accepted, replayed and refused
 * @param billing kode iuran of all that was accepted, once the batch is completed
 */
record BatchResponse(
        UUID id,
        BatchStatus status,
        OffsetDateTime receivedAt,
        long rows,
        long processed,
        long accepted,
        long replayed,
        long refused,
        @Nullable Billing billing) {

    /** Whole rupiah. */
    record Billing(String code, long amount) {}

    static BatchResponse of(Batch batch) {
        return new BatchResponse(
                batch.id(),
                batch.status(),
                OffsetDateTime.ofInstant(batch.receivedAt(), Wita.ZONE),
                batch.rows(),
                batch.processed(),
                batch.accepted(),
                batch.replayed(),
                batch.refused(),
                batch.billing()
                        .map(billing -> new Billing(billing.code(), billing.amount()))
                        .orElse(null));
    }
}
