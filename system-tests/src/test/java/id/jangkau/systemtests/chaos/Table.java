package id.jangkau.systemtests.chaos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.jangkau.local.stack.Part;

/** What a service's database says, asked past the service and past every wire. */
final class Table {
    private Table() {}

    /** Each row's columns as text, a blank between them. */
    static List<String> rows(Part service, String query) {
        try (Connection connection = Drill.STACK.connect(service);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The one number that the query answers. */
    static long number(Part service, String query) {
        return Long.parseLong(rows(service, query).getFirst());
    }

    private static String row(ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        return IntStream.rangeClosed(1, columns)
                .mapToObj(column -> text(result, column))
                .collect(Collectors.joining(" "));
    }

    private static String text(ResultSet result, int column) {
        try {
            return String.valueOf(result.getString(column));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
