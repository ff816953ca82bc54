package id.jangkau.systemtests.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What the sessions of a database do from the beginning to the end: looked at every 20 ms. */
final class DatabaseActivity {
    private static final Duration EVERY = Duration.ofMillis(20);

    /** A session that waits for nothing computes, or would if a core were free; one without work is not counted. */
    private static final String SESSIONS = """
            SELECT coalesce(wait_event_type || ' ' || wait_event, 'processor'), count(*)
            FROM pg_stat_activity
            WHERE datname = ? AND state = 'active' AND pid <> pg_backend_pid()
            GROUP BY 1""";

    private static final String TOTALS = """
            SELECT blks_read, wal_bytes, wal_fpi, extract(epoch FROM clock_timestamp())
            FROM pg_stat_wal, pg_stat_database WHERE datname = ?""";

    private final Databases databases;
    private final String database;
    private final Shares sessions = new Shares();
    private final CompletableFuture<Void> looking;
    private final Totals before;
    private volatile boolean ended;

    private DatabaseActivity(Databases databases, String database) throws SQLException {
        this.databases = databases;
        this.database = database;
        this.before = totals();
        this.looking = CompletableFuture.runAsync(
                this::look, task -> Thread.ofPlatform().start(task));
    }

    static DatabaseActivity begin(Databases databases, String database) throws SQLException {
        return new DatabaseActivity(databases, database);
    }

    /** So far, in the whole server but for the blocks; a block is 8 KiB and may have been in the system's cache. */
    record Totals(double blocksRead, double walBytes, double fullPages, double seconds) {
        static final Totals NONE = new Totals(0, 0, 0, 0);

        Totals plus(Totals other, int sign) {
            return new Totals(
                    blocksRead + sign * other.blocksRead,
                    walBytes + sign * other.walBytes,
                    fullPages + sign * other.fullPages,
                    seconds + sign * other.seconds);
        }

        @Override
        public String toString() {
            return "%,.0f blocks read, %.1f MB of write-ahead log and %,.0f full pages in it a second"
                    .formatted(blocksRead / seconds, walBytes / seconds / 1e6, fullPages / seconds);
        }
    }

    /** What was done since the beginning. */
    record Seen(Shares sessions, Totals totals) {}

    Seen end() throws SQLException {
        ended = true;
        looking.join();
        return new Seen(sessions, totals().plus(before, -1));
    }

    private void look() {
        try (Connection connection = databases.connect("postgres");
                PreparedStatement query = connection.prepareStatement(SESSIONS)) {
            query.setString(1, database);
            while (!ended) {
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        sessions.add(rows.getString(1), rows.getLong(2));
                    }
                }
                Pause.of(EVERY);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Totals totals() throws SQLException {
        try (Connection connection = databases.connect("postgres");
                PreparedStatement query = connection.prepareStatement(TOTALS)) {
            query.setString(1, database);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Totals(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));
            }
        }
    }
}
