package id.jangkau.registration.batch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.sql.OnceCommitted;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.batch.store.BatchRows;
import id.jangkau.registration.batch.store.ChunkRows;
import id.jangkau.registration.enrollment.EnrollmentMetrics;
import id.jangkau.registration.enrollment.WaitingRoom;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import id.jangkau.registration.participant.store.Vault;

/** Keeps single workers as batches of one row: those wait for the bank's agreement by themselves. */
@ApplicationScoped
class HoldWorkers implements WaitingRoom {
    private final BatchRows batches;
    private final ChunkRows chunks;
    private final Vault vault;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;
    private final EnrollmentMetrics metrics;
    private final OnceCommitted onceCommitted;

    HoldWorkers(
            BatchRows batches,
            ChunkRows chunks,
            Vault vault,
            ObjectMapper json,
            Ids ids,
            Clock clock,
            EnrollmentMetrics metrics,
            OnceCommitted onceCommitted) {
        this.batches = batches;
        this.chunks = chunks;
        this.vault = vault;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.metrics = metrics;
        this.onceCommitted = onceCommitted;
    }

    @Override
    @Transactional
    public UUID hold(UUID partnerId, EnrollmentForm form) {
        String line = write(EnrollmentRequest.of(form));
        UUID id = ids.next();
        Optional<UUID> before = batches.beginHeld(id, partnerId, index(partnerId, line));
        if (before.isEmpty()) {
            chunks.insert(id, 0, ids.next(), List.of(new SpooledRow(1, 1, List.of(line), List.of())));
            batches.receive(id, partnerId, 1, ids.next(), clock.instant());
        }
        onceCommitted.run(metrics::held);
        return before.orElse(id);
    }

    private String index(UUID partnerId, String line) {
        return vault.indexes("held|" + partnerId + "|" + line)
                .values()
                .iterator()
                .next();
    }

    private String write(EnrollmentRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
