package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.StackSettings;
import id.jangkau.systemtests.bench.floor.FloorDatabase;

/** The databases of a stack, as the superuser sees them. */
final class Databases {
    private final String server;
    private final String password;

    Databases(StackSettings settings) {
        server = "jdbc:postgresql://localhost:" + settings.port(Part.POSTGRES) + "/";
        try {
            password = Files.readString(settings.state().resolve("postgres/superuser-password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, "postgres", password);
    }

    /** Where floors work: in the same server, with nothing of the product in it. */
    FloorDatabase floor() {
        return () -> connect("floor");
    }

    void create(String database) {
        execute("postgres", "CREATE DATABASE " + database);
    }

    /** Each statement commits by itself. */
    void execute(String database, String... statements) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + e.getMessage(), e);
        }
    }

    /** The one number that a query answers. */
    long count(String database, String query) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + e.getMessage(), e);
        }
    }
}
