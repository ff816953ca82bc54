package id.jangkau.partner.credential.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.jangkau.local.part.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Credentials issued before it was kept what is wanted of them. */
@Tag("real")
class OldCredentialsTest {
    private static final String OLD = """
            INSERT INTO partner (id, version, status, bank_code, name, kind, regency_code, licensed_on)
            SELECT gen_random_uuid(), 5, status, code, 'BPR Contoh', 'BPR', (SELECT min(code) FROM regency), '1994-03-01'
            FROM (VALUES ('ACTIVE', '600001'), ('EXPIRED', '600002')) AS partner (status, code);
            INSERT INTO credential (id, partner_id, number, client_id, state, requested_at, revoked_at, attempts)
            SELECT gen_random_uuid(), id, number, 'bpr-' || bank_code || '-' || number, state, asked,
                CASE WHEN state = 'REVOKED' THEN now() END, 7
            FROM partner, (VALUES
                (1, 'ISSUED', timestamptz '2020-01-01 12:00+08'),
                (2, 'REVOKED', timestamptz '2020-01-01 12:00+08'),
                (3, 'REQUESTED', now())) AS held (number, state, asked);
            """;
    private static final String NEW = """
            SELECT client_id, wanted, reached, authentication, attempts, expires_at - now() > interval '88 days',
                (expires_at AT TIME ZONE 'Asia/Makassar')::time = '00:00'
            FROM credential ORDER BY client_id
            """;

    @TempDir
    private Path directory;

    @Test
    void goThroughKeycloakOnceMoreAndNoneEndsWithoutNotice() throws SQLException {
        try (var postgres = PostgresServer.start(directory, 0)) {
            postgres.createDatabase("partner", "partner", "test");
            migrate(postgres, "3");
            try (var connection = DriverManager.getConnection(postgres.jdbcUrl("partner"), "partner", "test");
                    var statement = connection.createStatement()) {
                statement.execute(OLD);
                migrate(postgres, "latest");
                assertThat(rows(statement.executeQuery(NEW)))
                        .containsExactly(
                                "bpr-600001-1 ENABLED ABSENT CLIENT_SECRET 0 t t",
                                "bpr-600001-2 REVOKED DISABLED CLIENT_SECRET 0 t t",
                                "bpr-600001-3 ENABLED ABSENT CLIENT_SECRET 0 t t",
                                "bpr-600002-1 DISABLED ABSENT CLIENT_SECRET 0 t t",
                                "bpr-600002-2 REVOKED DISABLED CLIENT_SECRET 0 t t",
                                "bpr-600002-3 DISABLED ABSENT CLIENT_SECRET 0 t t");
            }
        }
    }

    private static List<String> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<String>();
        while (found.next()) {
            var cells = new ArrayList<String>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                cells.add(found.getString(column));
            }
            rows.add(String.join(" ", cells));
        }
        return rows;
    }

    private static void migrate(PostgresServer postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("partner"), "partner", "test")
                .locations("db/outbox", "db/audit", "db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
