package id.jangkau.registration.batch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.batch.domain.Outcome;
import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.RowResult;

/** What became of each row of a batch. */
@Singleton
public class ResultRows {
    private final Jdbi database;
    private final ObjectMapper json;

    ResultRows(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public void insert(UUID batchId, List<RowResult> results) {
        var rows = RowArrays.of("r", results)
                .column("row_number", "bigint", RowResult::row)
                .column("line_number", "bigint", RowResult::line)
                .column("reference", "text", RowResult::reference)
                .column("outcome", "text", result -> result.outcome().name())
                .column("enrollment_id", "uuid", RowResult::enrollmentId)
                .column("errors", "jsonb", result -> write(result.errors()));
        String sql = """
                INSERT INTO enrollment_batch_row (batch_id, row_number, line_number, reference, outcome, enrollment_id, errors)
                SELECT :batchId, row_number, line_number, reference, outcome, enrollment_id, errors
                FROM %s
                """.formatted(rows.sql());
        database.useHandle(handle ->
                rows.bindTo(handle.createUpdate(sql)).bind("batchId", batchId).execute());
    }

    /**
     * In the order of the file.
     *
     * @param outcome only those
     * @param after the last row of the page before; 0 for the first page
     */
    public List<RowResult> page(UUID batchId, @Nullable Outcome outcome, long after, int limit) {
        String only = outcome == null ? "" : "AND outcome = '%s'".formatted(outcome.name());
        return database.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM enrollment_batch_row
                        WHERE batch_id = :batchId AND row_number > :after %s
                        ORDER BY row_number
                        LIMIT :limit
                        """.formatted(only))
                .bind("batchId", batchId)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> result(row))
                .list());
    }

    /** Of these rows, in the order of the file. */
    public List<RowResult> of(UUID batchId, List<Long> rows) {
        return database.withHandle(handle -> handle.createQuery("SELECT * FROM enrollment_batch_row"
                        + " WHERE batch_id = :batchId AND row_number = ANY (:rows) ORDER BY row_number")
                .bind("batchId", batchId)
                .bindArray("rows", Long.class, rows)
                .map((row, context) -> result(row))
                .list());
    }

    private RowResult result(ResultSet row) throws SQLException {
        return new RowResult(
                row.getLong("row_number"),
                row.getLong("line_number"),
                row.getString("reference"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("enrollment_id", UUID.class),
                read(row.getString("errors")));
    }

    private String write(List<RowError> errors) {
        try {
            return json.writeValueAsString(errors);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RowError> read(String errors) {
        try {
            return List.of(json.readValue(errors, RowError[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
