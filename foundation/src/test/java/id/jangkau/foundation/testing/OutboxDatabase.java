package id.jangkau.foundation.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.local.part.PostgresServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A PostgreSQL of its own with one database of one service, in which nothing is but an outbox. */
public final class OutboxDatabase implements AutoCloseable {
    /** The database, and the role that owns it. */
    public static final String NAME = "partner";

    /** The owner's. */
    public static final String PASSWORD = "test";

    private final PostgresServer server;

    private OutboxDatabase(PostgresServer server) {
        this.server = server;
    }

    /** A row. */
    public record Row(
            UUID id,
            String topic,
            String key,
            String type,
            String payload,
            OffsetDateTime time,
            @Nullable String traceParent) {}

    /** Starts it with these settings more. */
    public static OutboxDatabase start(Path directory, Map<String, String> settings) throws IOException, SQLException {
        var server = PostgresServer.start(directory, 0, directory.resolve("postgres.log"), settings);
        server.createDatabase(NAME, NAME, PASSWORD);
        var database = new OutboxDatabase(server);
        try (var migration = OutboxDatabase.class.getResourceAsStream("/db/outbox/V0_1__create_outbox.sql")) {
            database.execute(new String(migration.readAllBytes(), UTF_8));
        }
        return database;
    }

    /** Its address for JDBC. */
    public String jdbcUrl() {
        return server.jdbcUrl(NAME);
    }

    /** Its port. */
    public int port() {
        return server.port();
    }

    /** Adds rows, each in a transaction of its own. */
    public void write(List<Row> rows) throws SQLException {
        try (Connection connection = connect(NAME, PASSWORD);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time, traceparent)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (Row row : rows) {
                insert.setObject(1, row.id());
                insert.setString(2, row.topic());
                insert.setString(3, row.key());
                insert.setString(4, row.type());
                insert.setString(5, row.payload());
                insert.setObject(6, row.time());
                insert.setString(7, row.traceParent());
                insert.executeUpdate();
            }
        }
    }

    /** How many rows there are. */
    public long count() throws SQLException {
        return Long.parseLong(ask("SELECT count(*) FROM outbox"));
    }

    /** Executes as the owner. */
    public void execute(String sql) throws SQLException {
        execute(NAME, PASSWORD, sql);
    }

    /** Executes as the superuser. */
    public void administer(String sql) throws SQLException {
        execute(server.superuser(), server.superuserPassword(), sql);
    }

    /** Asks, as the superuser, for one value; empty text when there is none. */
    public String ask(String query) throws SQLException {
        try (Connection connection = connect(server.superuser(), server.superuserPassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            String value = row.next() ? row.getString(1) : null;
            return value == null ? "" : value;
        }
    }

    /** Ends every connection to the database but the one that does it. */
    public void cutConnections() throws SQLException {
        administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    @Override
    public void close() {
        server.close();
    }

    private void execute(String user, String password, String sql) throws SQLException {
        try (Connection connection = connect(user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user, password);
    }
}
