package id.jangkau.registration.batch.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

/** What was received and is not worked off. */
@Singleton
public class BacklogRows {
    private static final String FILES = "FROM enrollment_batch b WHERE b.status = 'RECEIVED'";
    private static final String AGREED =
            " EXISTS (SELECT FROM agency WHERE agency.partner_id = b.partner_id AND NOT isempty(agency.agreed))";
    private static final String CHUNKS = "FROM enrollment_batch_chunk c JOIN enrollment_batch b ON b.id = c.batch_id"
            + " WHERE c.payload IS NOT NULL AND b.status = 'RECEIVED' AND" + AGREED;

    private final Jdbi database;

    BacklogRows(Jdbi database) {
        this.database = database;
    }

    /** Files that may be worked off. */
    public long filesToWorkOff() {
        return count(FILES + " AND" + AGREED);
    }

    /** Files of banks whose agreement is not known here; single workers who are held are among them. */
    public long filesWithoutAgreement() {
        return count(FILES + " AND NOT" + AGREED);
    }

    /** Chunks of files that may be worked off, that nobody tried yet. */
    public long freshChunks() {
        return count(CHUNKS + " AND c.failures = 0");
    }

    /** Likewise, that were put off before. */
    public long chunksPutOff() {
        return count(CHUNKS + " AND c.failures > 0");
    }

    /** When the oldest file came that may be worked off; nothing when there is none. */
    public Optional<Instant> oldestToWorkOff() {
        return database.withHandle(handle -> handle.createQuery("SELECT min(b.received_at) " + FILES + " AND" + AGREED)
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
    }

    private long count(String which) {
        return database.withHandle(handle ->
                handle.createQuery("SELECT count(*) " + which).mapTo(Long.class).one());
    }
}
