package id.jangkau.registration.enrollment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Crash;
import id.jangkau.registration.ManyWorkers;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.store.DayRows;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Any replica may begin a day, and none does so twice. Each test has a year of its own. */
@RegistrationTest
class BeginDayTest {
    private static final int MANY = 1_100;

    @Inject
    SettableClock clock;

    @Inject
    BeginDay beginDay;

    @Inject
    DayRows days;

    @Inject
    MembershipTerms terms;

    @Inject
    Jdbi database;

    @Inject
    MeterRegistry metrics;

    private ManyWorkers workers;

    @BeforeEach
    void workersOfABank() {
        clock.set(LocalDate.of(2025, 3, 14));
        workers = ManyWorkers.registered(Bank.inForce(), MANY);
    }

    @AfterEach
    void resetTheClock() {
        workers.set("status = 'REGISTERED', paid_until = NULL, paid_since = NULL, protection = '[]'", 1, MANY);
        clock.reset();
    }

    @Test
    void graceStartsAndEndsOnItsDay() {
        paidInJanuary(2031);
        beganOn("2031-01-31");
        assertThat(changes("GRACE_STARTED")).isZero();
        double before = counted("GRACE_STARTED");
        beganOn("2031-02-01");
        assertThat(changes("GRACE_STARTED")).isEqualTo(MANY);
        assertThat(counted("GRACE_STARTED") - before).isEqualTo(MANY);
        beganOn("2031-04-30");
        assertThat(changes("LAPSED")).isZero();
        beganOn("2031-05-01");
        assertThat(changes("LAPSED")).isEqualTo(MANY);
        assertThat(workers.ask("count(*) FILTER (WHERE e.status = 'LAPSED' AND e.version = 4)"))
                .isEqualTo(MANY);
        assertThat(run("2031-02-01")).containsEntry("grace", MANY).containsEntry("lapsed", 0);
        assertThat(run("2031-05-01")).containsEntry("grace", 0).containsEntry("lapsed", MANY);
        assertThat(run("2031-05-01").get("finished_at")).isNotNull();
    }

    @Test
    void manyReplicasAtOnceDoEachChangeOnce() throws Exception {
        paidInJanuary(2032);
        clock.set(LocalDate.of(2032, 6, 1));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> replica = () -> {
                beginDay.begin();
                return null;
            };
            assertThat(threads.invokeAll(Collections.nCopies(4, replica)))
                    .extracting(Future::state)
                    .containsOnly(Future.State.SUCCESS);
        }
        beginDay.begin();
        assertThat(changes("GRACE_STARTED")).isEqualTo(MANY);
        assertThat(changes("LAPSED")).isEqualTo(MANY);
        assertThat(run("2032-06-01")).containsEntry("lapsed", MANY);
    }

    /** Often enough for the statement to be prepared, after which PostgreSQL plans for any day and not for this one. */
    @Test
    void whoIsDueIsFoundWithoutReadingEverybody() {
        workers.set("status = 'ACTIVE', paid_until = '2045-01-31'", 1, MANY);
        database.useHandle(handle -> handle.execute("ANALYZE enrollment"));
        LocalDate day = LocalDate.of(2034, 2, 1);

        long scans = QuarkusTransaction.requiringNew().call(() -> {
            for (int look = 0; look < 20; look++) {
                assertThat(days.lockDue(day, terms, MANY)).isEmpty();
                assertThat(days.anyDue(day, terms)).isFalse();
            }
            return database.withHandle(handle -> handle.createQuery(
                            "SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'enrollment'")
                    .mapTo(Long.class)
                    .one());
        });

        assertThat(scans).isZero();
    }

    @Test
    void aCrashInTheMiddleIsResumed() {
        paidInJanuary(2033);
        clock.set(LocalDate.of(2033, 2, 1));
        try (Crash crash = Crash.when("enrollment_change", workers.id(MANY))) {
            assertThatThrownBy(beginDay::begin).isInstanceOf(RuntimeException.class);
            assertThat(crash.happened()).isTrue();
            assertThat(changes("GRACE_STARTED")).isLessThan(MANY);
            beginDay.begin();
        }
        assertThat(changes("GRACE_STARTED")).isEqualTo(MANY);
        assertThat(run("2033-02-01")).containsEntry("grace", MANY);
    }

    @Test
    void whatIsLockedIsPassedOverAndTheDayIsNotFinishedWithoutIt() {
        paidInJanuary(2034);
        clock.set(LocalDate.of(2034, 2, 1));
        QuarkusTransaction.requiringNew().run(() -> {
            database.useHandle(
                    handle -> handle.execute("SELECT FROM enrollment WHERE id = ?::uuid FOR UPDATE", workers.id(3)));
            beginDay.begin();
            assertThat(changes("GRACE_STARTED")).isEqualTo(MANY - 1);
            assertThat(run("2034-02-01").get("finished_at")).isNull();
        });
        beginDay.begin();
        assertThat(changes("GRACE_STARTED")).isEqualTo(MANY);
        assertThat(run("2034-02-01").get("finished_at")).isNotNull();
    }

    @Test
    void whatBecomesDueAfterTheDayWasFinishedIsFoundAndTheRecordStays() {
        beganOn("2035-02-01");
        Map<String, Object> first = run("2035-02-01");
        paidInJanuary(2035);
        beganOn("2035-02-01");
        assertThat(changes("GRACE_STARTED")).isEqualTo(MANY);
        assertThat(run("2035-02-01")).isEqualTo(first);
    }

    private void beganOn(String day) {
        clock.set(LocalDate.parse(day));
        beginDay.begin();
    }

    private void paidInJanuary(int year) {
        workers.set("""
                status = 'ACTIVE', version = 2, paid_until = '%1$d-01-31', paid_since = '%1$d-01-01',
                protection = '[{"from": "%1$d-01-14", "until": "%1$d-01-31", "closedOn": null, "closedBy": null}]'
                """.formatted(year), 1, MANY);
    }

    private long changes(String kind) {
        return workers.ask(
                "sum((SELECT count(*) FROM enrollment_change c WHERE c.enrollment_id = e.id AND c.kind = '%s'"
                                .formatted(kind)
                        + " AND c.changed_by = 'begin-day'))");
    }

    private double counted(String kind) {
        return metrics.counter("jangkau.enrollment.changes", "kind", kind).count();
    }

    private Map<String, Object> run(String day) {
        List<Map<String, Object>> rows = database.withHandle(
                handle -> handle.createQuery("SELECT grace, lapsed, finished_at FROM day_begun WHERE day = :day::date")
                        .bind("day", day)
                        .mapToMap()
                        .list());
        return rows.getFirst();
    }
}
