package id.jangkau.registration.access;

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
class CarriedOverAccessesTest {
    @Test
    void accessesOfBeforeAreCarriedOver() throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "carried-over");
        try (var postgres = PostgresServer.start(directory.resolve("postgres"), 0)) {
            postgres.createDatabase("registration", "registration", "test");
            String url = postgres.jdbcUrl("registration");
            migrate(url, "12.1");
            var database = Jdbi.create(url, "registration", "test");
            database.useHandle(handle -> handle.execute("""
                    INSERT INTO person_access (id, at, subject, partner_id, action, enrollment_ids, trace_id)
                    SELECT uuidv7(), now(), 'bpr-1', uuidv7(), 'LIST_ENROLLMENTS', ARRAY[uuidv7(), uuidv7()], 'abc'
                    FROM generate_series(1, 3)
                    """));
            List<String> before = all(
                    database,
                    "SELECT (id, at, subject, partner_id, action, enrollment_ids, trace_id)::text"
                            + " FROM person_access ORDER BY id");

            migrate(url, "12.2");

            assertThat(before).hasSize(3);
            assertThat(all(
                            database,
                            "SELECT (id, at, actor, partner_id, action, subjects, trace_id)::text"
                                    + " FROM audit_entry ORDER BY id"))
                    .isEqualTo(before);
        }
    }

    private static List<String> all(Jdbi database, String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, "registration", "test")
                .locations("db/outbox", "db/audit", "db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
