package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import id.jangkau.local.stack.Part;

/** A file system of a few megabytes that holds one table of registration-service: a tablespace on a tmpfs, which only root can mount. */
final class SmallDisk implements AutoCloseable {
    private static final String SIZE = "4m";
    private static final byte[] PIECE = new byte[65_536];

    private final Path mount;
    private final String table;

    private SmallDisk(Path mount, String table) {
        this.mount = mount;
        this.table = table;
    }

    /** Moves the table there; empty where nothing can be mounted. */
    static Optional<SmallDisk> holding(String table) {
        try {
            Path mount = Files.createTempDirectory("jangkau-small-disk");
            if (!succeeds("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + SIZE, "tmpfs", mount.toString())) {
                Files.delete(mount);
                return Optional.empty();
            }
            var disk = new SmallDisk(mount, table);
            Path tablespace = Files.createDirectory(mount.resolve("tablespace"));
            disk.sql("CREATE TABLESPACE small LOCATION '" + tablespace + "'");
            disk.sql("ALTER TABLE " + table + " SET TABLESPACE small");
            disk.sql("VACUUM FULL " + table);
            return Optional.of(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no room at all. */
    void fill() {
        try (var filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(PIECE);
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space left")) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void makeRoom() {
        try {
            Files.delete(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SQL state with which PostgreSQL refuses to write there. */
    String refusal() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE more TABLESPACE small AS SELECT 1 AS one");
            return "";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(filler());
            sql("ALTER TABLE " + table + " SET TABLESPACE pg_default");
            sql("DROP TABLESPACE small");
            succeeds("umount", mount.toString());
            Files.delete(mount);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return mount.resolve("filler");
    }

    private void sql(String statement) {
        try (Connection connection = connect();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** As whoever may make tablespaces. */
    private static Connection connect() throws SQLException {
        var settings = Drill.STACK.settings();
        try {
            String password =
                    Files.readString(settings.state().resolve("postgres").resolve("superuser-password"));
            return DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + settings.port(Part.POSTGRES) + "/" + Part.REGISTRATION.key(),
                    "postgres",
                    password.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
