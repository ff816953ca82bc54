package id.jangkau.foundation.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.metrics.DatabaseGauges;
import id.jangkau.local.part.PostgresServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On a real PostgreSQL, as somebody who may do anything there would: nothing is altered unseen. */
@Tag("real")
@SuppressWarnings("NullAway.Init") // the parts are started before every test
class TamperingTest {
    private static final UUID BANK = UUID.fromString("01930000-0000-7000-8000-0000000000b1");
    private static final int ENTRIES = 10;

    private static PostgresServer postgres;
    private static Jdbi database;
    private static AuditRows rows;
    private static AuditLog log;

    @BeforeAll
    static void startPostgres() throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "audit");
        postgres = PostgresServer.start(directory.resolve("postgres"), 0);
        postgres.createDatabase("audit", "audit", "test");
        database =
                withArrays(Jdbi.create(postgres.jdbcUrl("audit"), postgres.superuser(), postgres.superuserPassword()));
        try (var migration = TamperingTest.class.getResourceAsStream("/db/audit/V12_1__create_audit_log.sql")) {
            String sql = new String(migration.readAllBytes(), UTF_8);
            database.useHandle(handle -> handle.createScript(sql).executeAsSeparateStatements());
        }
        rows = new AuditRows(database);
        log = new AuditLog(rows, new Ids(), Clock.systemUTC());
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @BeforeEach
    void tenSealedEntries() {
        tamper("TRUNCATE audit_entry");
        log.note(IntStream.rangeClosed(1, ENTRIES).mapToObj(TamperingTest::deed).toList());
        assertThat(seal(100)).isEqualTo(ENTRIES);
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        log.note(List.of(deed(11)));

        Verification found = log.verify(null);
        assertThat(found.intact()).isTrue();
        assertThat(found.entries()).isEqualTo(11);
        assertThat(found.sealed()).isEqualTo(10);
        assertThat(found.unsealed()).isEqualTo(1);
        assertThat(head(found).sequence()).isEqualTo(10);
        assertThat(log.of(BANK))
                .hasSize(11)
                .last()
                .matches(entry -> entry.sealed().isEmpty());
    }

    @Test
    void metricsTellHowManyWaitAndSinceWhen() {
        var metrics = new SimpleMeterRegistry();
        Clock inTenMinutes = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
        new AuditLag(rows, new DatabaseGauges(metrics), inTenMinutes).register(new StartupEvent());
        assertThat(metrics.get("jangkau.audit.unsealed").gauge().value()).isZero();
        assertThat(metrics.get("jangkau.audit.unsealed.oldest").gauge().value()).isZero();

        log.note(List.of(deed(11), deed(12)));

        assertThat(metrics.get("jangkau.audit.unsealed").gauge().value()).isEqualTo(2);
        assertThat(metrics.get("jangkau.audit.unsealed.oldest").gauge().value()).isBetween(600.0, 660.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    id            ; overlay(id::text placing 'f' from 1)::uuid
                    at            ; at + interval '1 microsecond'
                    actor         ; overlay(actor placing 'x' from 1)
                    partner_id    ; overlay(partner_id::text placing 'f' from 36)::uuid
                    partner_id    ; NULL
                    action        ; overlay(action placing 'x' from 1)
                    subjects      ; array_replace(subjects, subjects[1], overlay(subjects[1]::text placing 'f' from 36)::uuid)
                    subjects      ; subjects || subjects[1]
                    subjects      ; trim_array(subjects, 1)
                    subjects      ; array_append(subjects, NULL)
                    reason        ; overlay(reason placing 'x' from 1)
                    reason        ; NULL
                    state_before  ; replace(state_before, '4', '3')
                    state_after   ; replace(state_after, '5', '6')
                    state_after   ; state_after || ' '
                    trace_id      ; 'x'
                    previous_hash ; set_byte(previous_hash, 0, get_byte(previous_hash, 0) # 1)
                    hash          ; set_byte(hash, 31, get_byte(hash, 31) # 1)
                    sequence      ; 1000
                    """)
    void oneAlteredByteOfAnyColumnIsFoundAtItsEntry(String column, String altered) {
        assertThat(tamper("UPDATE audit_entry SET " + column + " = " + altered + " WHERE sequence = 5"))
                .isEqualTo(1);

        Verification found = log.verify(null);
        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken())
                .extracting(Verification.Broken::sequence)
                .isEqualTo(5L);
    }

    @Test
    void noColumnIsLeftOutOfWhatWasAltered() {
        List<String> columns = database.withHandle(handle -> handle.createQuery(
                        "SELECT column_name FROM information_schema.columns WHERE table_name = 'audit_entry'")
                .mapTo(String.class)
                .list());
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "id",
                        "at",
                        "actor",
                        "partner_id",
                        "action",
                        "subjects",
                        "reason",
                        "state_before",
                        "state_after",
                        "trace_id",
                        "sequence",
                        "previous_hash",
                        "hash");
    }

    @Test
    void theLastEntryIsNoLessGuarded() {
        tamper("UPDATE audit_entry SET actor = 'x' WHERE sequence = 10");
        assertThat(log.verify(null).firstBroken()).isEqualTo(broken(10, Verification.Reason.HASH));
    }

    @Test
    void aDeletedEntryIsMissing() {
        tamper("DELETE FROM audit_entry WHERE sequence = 5");
        assertThat(log.verify(null).firstBroken()).isEqualTo(broken(5, Verification.Reason.MISSING));
    }

    @Test
    void anEntryThatIsToBeSealedAnewLeavesAGap() {
        tamper("UPDATE audit_entry SET sequence = NULL, previous_hash = NULL, hash = NULL WHERE sequence = 5");
        seal(100);
        assertThat(log.verify(null).firstBroken()).isEqualTo(broken(5, Verification.Reason.MISSING));
    }

    @Test
    void anInsertedEntryIsFound() {
        tamper("UPDATE audit_entry SET sequence = sequence + 1000 WHERE sequence > 5");
        tamper("UPDATE audit_entry SET sequence = sequence - 999 WHERE sequence > 1000");
        tamper("INSERT INTO audit_entry (id, at, actor, action, subjects, sequence, previous_hash, hash)"
                + " SELECT uuidv7(), at, actor, action, subjects, 6, hash, hash FROM audit_entry WHERE sequence = 5");
        assertThat(log.verify(null).firstBroken()).isEqualTo(broken(6, Verification.Reason.HASH));
    }

    @Test
    void swappedEntriesAreFound() {
        tamper("UPDATE audit_entry SET sequence = 1000 WHERE sequence = 4");
        tamper("UPDATE audit_entry SET sequence = 4 WHERE sequence = 7");
        tamper("UPDATE audit_entry SET sequence = 7 WHERE sequence = 1000");
        assertThat(log.verify(null).firstBroken()).isEqualTo(broken(4, Verification.Reason.PREVIOUS_HASH));
    }

    @Test
    void anEndThatWasCutOffIsFoundByWhoKeptItsHead() {
        String head = head(log.verify(null)).hash();
        tamper("DELETE FROM audit_entry WHERE sequence > 7");
        log.note(List.of(deed(8)));
        seal(100);

        assertThat(log.verify(null).intact()).isTrue();
        assertThat(log.verify(head).firstBroken())
                .isEqualTo(new Verification.Broken(null, Verification.Reason.HEAD_GONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'x'",
                "UPDATE audit_entry SET sequence = sequence + 100",
                "UPDATE audit_entry SET sequence = NULL, previous_hash = NULL, hash = NULL",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry"
            })
    void theDatabaseItselfRefusesChanges(String change) {
        assertThatThrownBy(() -> database.useHandle(handle -> handle.execute(change)))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("only ever added to");
    }

    @Test
    void nothingButItsSealIsAddedToAnEntryAndNoneIsBornSealed() {
        log.note(List.of(deed(11)));
        for (String change : List.of(
                "UPDATE audit_entry SET sequence = 11, previous_hash = h.hash, hash = h.hash, actor = 'x'"
                        + " FROM (SELECT hash FROM audit_entry WHERE sequence = 10) h WHERE sequence IS NULL",
                "INSERT INTO audit_entry (id, at, actor, action, subjects, sequence, previous_hash, hash)"
                        + " SELECT uuidv7(), at, actor, action, subjects, 11, hash, hash FROM audit_entry"
                        + " WHERE sequence = 10")) {
            assertThatThrownBy(() -> database.useHandle(handle -> handle.execute(change)))
                    .isInstanceOf(UnableToExecuteStatementException.class)
                    .hasMessageContaining("only ever added to");
        }
    }

    @Test
    void manyWhoWriteAndSealAtOnceMakeOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                tasks.add(
                        i % 3 == 0
                                ? () -> seal(7)
                                : () -> {
                                    log.note(List.of(deed(1), deed(2)));
                                    return 0;
                                });
            }
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
        seal(1000);

        Verification found = log.verify(null);
        assertThat(found.intact()).isTrue();
        assertThat(found.sealed()).isEqualTo(90);
        assertThat(found.unsealed()).isZero();
        assertThat(head(found).sequence()).isEqualTo(90);
    }

    private static Deed deed(int number) {
        return new Deed(
                "officer-" + number,
                BANK,
                "listing",
                List.of(BANK, new UUID(7, number)),
                "letter " + number,
                "{\"version\": 4}",
                "{\"version\": 5}");
    }

    private static Verification.Head head(Verification found) {
        return Objects.requireNonNull(found.head());
    }

    private static Verification.Broken broken(long sequence, Verification.Reason reason) {
        return new Verification.Broken(sequence, reason);
    }

    /** What the sealer does, in one transaction. */
    private static int seal(int limit) {
        return database.inTransaction(handle -> {
            var own = new AuditRows(withArrays(Jdbi.create(handle.getConnection())));
            return new SealEntries(own).seal(limit);
        });
    }

    private static Jdbi withArrays(Jdbi jdbi) {
        return jdbi.registerArrayType(UUID.class, "uuid");
    }

    private static int tamper(String change) {
        return database.inTransaction(handle -> {
            handle.execute("SET LOCAL session_replication_role = replica");
            return handle.execute(change);
        });
    }
}
