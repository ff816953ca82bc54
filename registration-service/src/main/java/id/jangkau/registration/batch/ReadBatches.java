package id.jangkau.registration.batch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.Outcome;
import id.jangkau.registration.batch.domain.RefusedRow;
import id.jangkau.registration.batch.domain.RowResult;
import id.jangkau.registration.batch.store.BatchRows;
import id.jangkau.registration.batch.store.ChunkRows;
import id.jangkau.registration.batch.store.ResultRows;

/** Shows a bank what became of its own files, and none of another's. */
@ApplicationScoped
public class ReadBatches {
    private static final int AT_ONCE = 1000;

    private final BatchRows batches;
    private final ChunkRows chunks;
    private final ResultRows results;

    ReadBatches(BatchRows batches, ChunkRows chunks, ResultRows results) {
        this.batches = batches;
        this.chunks = chunks;
        this.results = results;
    }

    public Optional<Batch> one(UUID partnerId, UUID id) {
        return batches.find(partnerId, id);
    }

    /** At most {@code limit}, the newest first, before the one with id {@code before}. */
    public List<Batch> page(UUID partnerId, @Nullable UUID before, int limit) {
        return batches.page(partnerId, before, limit);
    }

    /** At most {@code limit} rows, in the order of the file, after row {@code after}; so far as they are decided. */
    public List<RowResult> results(Batch batch, @Nullable Outcome outcome, long after, int limit) {
        return results.page(batch.id(), outcome, after, limit);
    }

    /** All of them one after the other, in constant memory. */
    public void eachResult(Batch batch, @Nullable Outcome outcome, Consumer<RowResult> reader) {
        long last = 0;
        List<RowResult> page = results.page(batch.id(), outcome, last, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            last = page.getLast().row();
            page = results.page(batch.id(), outcome, last, AT_ONCE);
        }
    }

    /** The refused rows as they were sent and why they were refused, in the order of the file, in constant memory. */
    public void eachRefused(Batch batch, BiConsumer<RefusedRow, RowResult> reader) {
        int count = chunks.count(batch.id());
        for (int position = 0; position < count; position++) {
            List<RefusedRow> refused = chunks.refused(batch.id(), position);
            List<RowResult> reasons =
                    results.of(batch.id(), refused.stream().map(RefusedRow::row).toList());
            for (int i = 0; i < refused.size(); i++) {
                reader.accept(refused.get(i), reasons.get(i));
            }
        }
    }
}
