package id.jangkau.systemtests.bench.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** An empty database in the server that the services use. */
public interface FloorDatabase {
    Connection connect() throws SQLException;

    default void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
