package id.jangkau.registration.batch.rest;

import java.util.UUID;

import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.BatchStatus;

/** The file is kept durably and will be worked off. */
record ReceivedResponse(UUID id, BatchStatus status, long rows) {
    static ReceivedResponse of(Batch batch) {
        return new ReceivedResponse(batch.id(), batch.status(), batch.rows());
    }
}
