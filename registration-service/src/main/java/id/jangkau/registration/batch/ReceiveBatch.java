package id.jangkau.registration.batch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.batch.file.LineReader;
import id.jangkau.registration.batch.file.RowReader;
import id.jangkau.registration.batch.file.Upload;
import id.jangkau.registration.batch.store.BatchRows;
import id.jangkau.registration.batch.store.ChunkRows;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Takes a file in: sealed and stored chunk by chunk while it comes, so that any size fits into little memory. It is a batch
 * only once all of it is stored; an upload that breaks off was never acknowledged, and nothing of it is worked off.
 */
@ApplicationScoped
public class ReceiveBatch {
    /** A chunk of long rows has fewer of them. */
    private static final int CHUNK_CHARACTERS = 1 << 20;
    /** Seconds in which a file of usual size is worked off. */
    private static final int UNTIL_ONE_IS_DONE = 30;

    private final BatchRows batches;
    private final ChunkRows chunks;
    private final BatchSignal signal;
    private final BatchConfig config;
    private final Ids ids;
    private final Clock clock;
    private final Semaphore uploads;

    ReceiveBatch(BatchRows batches, ChunkRows chunks, BatchSignal signal, BatchConfig config, Ids ids, Clock clock) {
        this.batches = batches;
        this.chunks = chunks;
        this.signal = signal;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
        this.uploads = new Semaphore(config.mostUploads());
    }

    /**
     * Reads to the end; the batch is durable when this returns.
     *
     * @throws ProblemException 400 {@code FILE_EMPTY}, {@code FILE_ENCODING_INVALID}, {@code HEADER_REFUSED} or
     *     {@code GZIP_CORRUPT}, {@code UPLOAD_BROKEN_OFF}; 413 {@code BATCH_TOO_LARGE}, which names the row reached; 429 {@code
     *     TOO_MANY_BATCHES} while too many of the bank's are not worked off; 503 {@code OVERLOADED} while too many come in
     */
    public Batch receive(UUID partnerId, BatchFormat format, InputStream body, boolean gzip) {
        if (!uploads.tryAcquire()) {
            throw ProblemException.unavailable("OVERLOADED");
        }
        try {
            if (QuarkusTransaction.requiringNew().call(() -> batches.unfinished(partnerId))
                    >= config.mostUnfinished()) {
                throw ProblemException.tooMany("TOO_MANY_BATCHES", UNTIL_ONE_IS_DONE);
            }
            return receiveOne(partnerId, format, body, gzip);
        } finally {
            uploads.release();
        }
    }

    private Batch receiveOne(UUID partnerId, BatchFormat format, InputStream body, boolean gzip) {
        Upload upload = new Upload(body, gzip, new Upload.Limits(config.mostBytes(), config.mostRatio()));
        Reading reading = new Reading(partnerId, format);
        try {
            reading.readAll(upload);
        } catch (IOException | RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> batches.forget(reading.id));
            throw asProblem(e, reading);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> batches.receive(reading.id, partnerId, reading.rows, ids.next(), clock.instant()));
        signal.raise(config.workers());
        return QuarkusTransaction.requiringNew()
                .call(() -> batches.find(partnerId, reading.id))
                .orElseThrow();
    }

    private static RuntimeException asProblem(Exception e, Reading reading) {
        return switch (e) {
            case Upload.TooLarge tooLarge -> ProblemException.tooLarge("BATCH_TOO_LARGE", reading.rows + 1);
            case IOException brokenOff -> ProblemException.unreadable("UPLOAD_BROKEN_OFF", List.of());
            case RuntimeException other -> other;
            default -> new IllegalStateException(e);
        };
    }

    /** One file while it is being read. */
    private final class Reading {
        private final UUID partnerId;
        private final BatchFormat format;
        private final UUID id = ids.next();
        private final List<SpooledRow> rowsOfChunk = new ArrayList<>();
        private long rows;
        private int charactersOfChunk;
        private int position;

        Reading(UUID partnerId, BatchFormat format) {
            this.partnerId = partnerId;
            this.format = format;
        }

        void readAll(InputStream upload) throws IOException {
            RowReader reader = RowReader.of(format, new LineReader(upload));
            for (SpooledRow row = reader.next(); row != null; row = reader.next()) {
                add(row);
            }
            if (rows == 0) {
                throw ProblemException.unreadable("FILE_EMPTY", List.of());
            }
            storeChunk();
        }

        private void add(SpooledRow row) {
            if (row.row() > config.mostRows()) {
                throw ProblemException.tooLarge("BATCH_TOO_LARGE", row.row());
            }
            rows = row.row();
            rowsOfChunk.add(row);
            charactersOfChunk += row.cells().stream().mapToInt(String::length).sum();
            if (rowsOfChunk.size() >= config.chunkRows() || charactersOfChunk >= CHUNK_CHARACTERS) {
                storeChunk();
            }
        }

        private void storeChunk() {
            if (rowsOfChunk.isEmpty()) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> {
                if (position == 0) {
                    batches.begin(id, partnerId, format);
                }
                chunks.insert(id, position, ids.next(), rowsOfChunk);
            });
            position++;
            rowsOfChunk.clear();
            charactersOfChunk = 0;
        }
    }
}
