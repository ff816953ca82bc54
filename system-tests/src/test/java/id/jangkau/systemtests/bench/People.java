package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Fills the tables of registration- and statistics-service with participants, by SQL, as if they had been posted and had paid. */
final class People {
    private static final String TABLES =
            "'participant', 'participant_index', 'billing', 'enrollment', 'billing_item', 'contribution', 'flow'";

    private final Databases databases;
    private final String agency;
    private int there;

    People(Databases databases, String agency) {
        this.databases = databases;
        this.agency = agency;
    }

    /** Adds those that are missing; one must have been posted and paid before. */
    void growTo(int number) {
        fill("registration", number);
        fill("statistics", number);
        there = number;
    }

    private void fill(String database, int number) {
        List<String> statements = new ArrayList<>();
        for (String script : List.of("indexes-away", "growth-people", "growth-" + database, "indexes-back")) {
            statements.addAll(statements(script, number));
        }
        databases.execute(database, statements.toArray(String[]::new));
    }

    /** A statement ends with a semicolon at the end of a line; the body of a DO has none that is not indented. */
    private List<String> statements(String script, int last) {
        String sql = text(script)
                .replace(":first", Integer.toString(there + 1))
                .replace(":last", Integer.toString(last))
                .replace(":agency", agency)
                .replace(":tables", TABLES);
        return List.of(sql.split(";\\n(?! |BEGIN|END)", -1)).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String text(String script) {
        try (InputStream file = People.class.getResourceAsStream("/bench/" + script + ".sql")) {
            return new String(Objects.requireNonNull(file, script).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
