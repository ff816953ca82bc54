package id.jangkau.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server on localhost whose data live in a folder and outlast it.
 *
 * <p>Only the superuser {@code postgres} exists at first; its generated password is kept in the folder.
 */
public final class PostgresServer implements RunningPart {
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=localhost",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
            "max_wal_size=512MB",
            "io_method=sync",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC");

    private final PartProcess process;
    private final int port;
    private final String password;

    private PostgresServer(PartProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Starts with the log in the folder; see {@link #start(Path, int, Path, Map)}. */
    public static PostgresServer start(Path directory, int port) {
        return start(directory, port, directory.resolve("postgres.log"), Map.of());
    }

    /**
     * Starts the server, making its data folder at first, and returns when it can be written to: one that is restored from a
     * backup has read all its write-ahead log by then.
     *
     * @param port 0 picks a free one
     * @param more settings, which go before those it has anyway
     */
    public static PostgresServer start(Path directory, int port, Path log, Map<String, String> more) {
        var binaries = PostgresBinaries.find();
        var passwordFile = directory.resolve("superuser-password");
        var password = Secret.keptIn(passwordFile);
        var data = directory.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialize(binaries, data, passwordFile, log);
        }
        var chosen = FreePort.orAny(port);
        var words = binaries.command("postgres", "-D", data.toString(), "-p", Integer.toString(chosen));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        more.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        var server = new PostgresServer(
                PartProcess.start(new PartCommand("PostgreSQL", words, Map.of(), log)), chosen, password);
        server.process.awaitReady(PATIENCE, server::takesWrites);
        return server;
    }

    /** Makes role and database if they are missing, and gives the role this password. */
    public void createDatabase(String name, String owner, String ownersPassword) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner)) {
                statement.execute("CREATE ROLE " + statement.enquoteIdentifier(owner, true) + " LOGIN");
            }
            statement.execute("ALTER ROLE " + statement.enquoteIdentifier(owner, true) + " PASSWORD "
                    + statement.enquoteLiteral(ownersPassword));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true) + " OWNER "
                        + statement.enquoteIdentifier(owner, true));
            }
        } catch (SQLException e) {
            throw new PartFailedException("PostgreSQL did not make the database " + name + ": " + e.getMessage(), e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String superuserPassword() {
        return password;
    }

    @Override
    public PartProcess process() {
        return process;
    }

    /** A fast shutdown: clients are sent away, everything committed is on disk. */
    @Override
    public void close() {
        process.interruptAndWait();
    }

    private static void initialize(PostgresBinaries binaries, Path data, Path passwordFile, Path log) {
        var words = binaries.command(
                "initdb",
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-sync");
        PartProcess.run(new PartCommand("PostgreSQL's initdb", words, Map.of(), log));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, password);
    }

    private boolean takesWrites() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT NOT pg_is_in_recovery()")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
