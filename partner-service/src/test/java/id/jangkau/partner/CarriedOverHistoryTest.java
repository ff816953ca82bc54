package id.jangkau.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.local.part.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What was noted before there was an audit log is in it. */
@Tag("real")
class CarriedOverHistoryTest {
    private static final String PARTNER = "01930000-0000-7000-8000-000000000001";

    @Test
    void aHistoryOfBeforeIsCarriedOverInItsOrder() throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "carried-over");
        try (var postgres = PostgresServer.start(directory.resolve("postgres"), 0)) {
            postgres.createDatabase("partner", "partner", "test");
            String url = postgres.jdbcUrl("partner");
            migrate(url, "12.1");
            var database = Jdbi.create(url, "partner", "test");
            database.useHandle(handle ->
                    handle.createScript("""
                    INSERT INTO partner (id, version, status, bank_code, name, kind, regency_code, licensed_on)
                    VALUES (:id, 2, 'APPLIED', '600001', 'BPR Contoh', 'BPR', '51.71', '1994-03-01');
                    INSERT INTO partner_history VALUES
                      (:id, 2, 'APPLICATION', 'PROSPECT', 'APPLIED', 'b', '2025-01-02T00:00:00+08:00', 'letter 12'),
                      (:id, 1, 'LISTING', NULL, 'PROSPECT', 'a', '2025-01-01T00:00:00+08:00', NULL);
                    """.replace(":id", "'" + PARTNER + "'")).executeAsSeparateStatements());
            List<String> before = history(database);

            migrate(url, "12.2");

            assertThat(history(database)).isEqualTo(before);
            List<String> entries = database.withHandle(handle -> handle.createQuery(
                            "SELECT concat_ws(' ', action, actor, reason, state_before, state_after) FROM audit_entry"
                                    + " ORDER BY id")
                    .mapTo(String.class)
                    .list());
            assertThat(entries)
                    .containsExactly(
                            "LISTING a {\"version\" : 1, \"status\" : \"PROSPECT\"}",
                            "APPLICATION b letter 12 {\"version\" : 1, \"status\" : \"PROSPECT\"}"
                                    + " {\"version\" : 2, \"status\" : \"APPLIED\"}");
        }
    }

    private static List<String> history(Jdbi database) {
        return database.withHandle(
                handle -> handle.createQuery("""
                        SELECT (partner_id, version, transition, from_status, to_status, changed_by, changed_at, note)::text
                        FROM partner_history ORDER BY version
                        """).mapTo(String.class).list());
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, "partner", "test")
                .locations("db/outbox", "db/audit", "db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
