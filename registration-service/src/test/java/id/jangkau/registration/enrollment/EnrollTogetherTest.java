package id.jangkau.registration.enrollment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Accepted;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;

import static org.assertj.core.api.Assertions.assertThat;

/** Workers who come while every desk is busy: the database is held until all of them wait. */
@RegistrationTest
class EnrollTogetherTest {
    private static final int AT_ONCE = 12;

    @Inject
    SettableClock clock;

    @Inject
    EnrollTogether enrollTogether;

    @Inject
    EnrollmentConfig config;

    @Inject
    Jdbi database;

    @Inject
    ObjectMapper json;

    @Inject
    MeterRegistry metrics;

    private List<Bank> banks;

    @BeforeEach
    void twoBanksInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        banks = List.of(Bank.inForce(), Bank.inForce());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void shareATransactionAndEachIsAnsweredAndTraced() throws Exception {
        List<EnrollmentForm> forms = forms();

        List<Future<EnrollmentDecision>> decisions = together(forms);

        List<UUID> ids = decisions.stream()
                .map(Future::resultNow)
                .map(decision -> ((Accepted) decision).registration().id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(AT_ONCE);
        assertThat(decisions)
                .extracting(decision ->
                        ((Accepted) decision.resultNow()).registration().reference())
                .isEqualTo(forms.stream().map(EnrollmentForm::reference).toList());
        assertThat(transactionsOf(ids))
                .as("one for each desk, and one for all who waited, or two when both desks turned to them at once")
                .isBetween(config.desks() + 1L, 2L * config.desks());
        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(Announced.of(ids.get(i).toString(), 1).traceParent()).isEqualTo(traceParent(i));
        }
    }

    @Test
    void doNotSufferForAnothersForm() throws Exception {
        List<EnrollmentForm> forms = new ArrayList<>(forms());
        int unfit = AT_ONCE - 1;
        forms.set(unfit, ofABranchThatPostgresqlCannotWrite(forms.get(unfit)));

        double counted = accepted();

        List<Future<EnrollmentDecision>> decisions = together(forms);

        assertThat(decisions.get(unfit).state()).isEqualTo(Future.State.FAILED);
        assertThat(decisions.subList(0, unfit))
                .allSatisfy(decision -> assertThat(decision.resultNow()).isInstanceOf(Accepted.class));
        assertThat(accepted())
                .as("each once, and never for the share that failed")
                .isEqualTo(counted + unfit);
    }

    private double accepted() {
        return metrics.counter("jangkau.enrollments", "outcome", "accepted", "way", "posted")
                .count();
    }

    /** Sends them one after the other while nothing can be read, and lets the database go once all wait. */
    private List<Future<EnrollmentDecision>> together(List<EnrollmentForm> forms) throws InterruptedException {
        List<Future<EnrollmentDecision>> decisions = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.useTransaction(held -> {
                held.execute("LOCK TABLE participant_index IN ACCESS EXCLUSIVE MODE");
                for (int i = 0; i < forms.size(); i++) {
                    int number = i;
                    decisions.add(threads.submit(() -> enroll(number, forms.get(number))));
                    int busy = Math.min(config.desks(), number + 1);
                    Awaitility.await()
                            .until(() -> busyDesks(held) >= busy && enrollTogether.waiting() == number + 1 - busy);
                }
            });
        }
        return decisions;
    }

    private EnrollmentDecision enroll(int number, EnrollmentForm form) {
        return Context.root()
                .with(Span.wrap(spanContext(number)))
                .wrapSupplier(() ->
                        enrollTogether.enroll(banks.get(number % banks.size()).partnerId(), form))
                .get();
    }

    private static int busyDesks(Handle held) {
        return held.createQuery(
                        "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'participant_index'::regclass")
                .mapTo(Integer.class)
                .one();
    }

    private long transactionsOf(List<UUID> ids) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT count(DISTINCT xmin::text) FROM enrollment WHERE id = ANY (:ids)")
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(Long.class)
                        .one());
    }

    private static SpanContext spanContext(int number) {
        return SpanContext.create(
                "%032x".formatted(number + 1),
                "%016x".formatted(number + 1),
                TraceFlags.getSampled(),
                TraceState.getDefault());
    }

    private static String traceParent(int number) {
        return "00-%032x-%016x-01".formatted(number + 1, number + 1);
    }

    private List<EnrollmentForm> forms() {
        return IntStream.range(0, AT_ONCE).mapToObj(i -> form(Worker.valid())).toList();
    }

    /** What the checks of the interface would not have let through. */
    private static EnrollmentForm ofABranchThatPostgresqlCannotWrite(EnrollmentForm form) {
        return new EnrollmentForm(
                form.reference(),
                form.occurredAt(),
                form.dated(),
                "\0",
                form.person(),
                form.occupation(),
                form.regionCode(),
                form.monthlyIncome(),
                form.programmes(),
                form.months(),
                form.consent());
    }

    private EnrollmentForm form(Worker worker) {
        try {
            return json.readValue(worker.json(), EnrollmentRequest.class).toForm(clock.instant());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
