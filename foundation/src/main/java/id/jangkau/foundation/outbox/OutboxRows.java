package id.jangkau.foundation.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The relay's view of the table: who leads, what waits, what is done. Reads and deletes, never pages by a position. */
final class OutboxRows {
    /** Any number that no other use of advisory locks in this database has. */
    private static final long LEADER_LOCK = 0x4a414e474b4155L;

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    record Row(
            long seq,
            String id,
            String topic,
            String key,
            String type,
            String payload,
            OffsetDateTime time,
            @Nullable String traceParent) {}

    /** Holds until this connection ends, however it ends. */
    boolean tryToLead() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT pg_try_advisory_lock(" + LEADER_LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    List<Row> oldest(int limit) throws SQLException {
        String sql = "SELECT seq, id, aggregatetype, aggregateid, type, payload, time, traceparent"
                + " FROM outbox ORDER BY seq LIMIT ?";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getObject(7, OffsetDateTime.class),
                            row.getString(8)));
                }
            }
        }
        return rows;
    }

    void delete(List<Row> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE seq = ANY (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::seq).toArray()));
            delete.executeUpdate();
        }
    }
}
