package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.systemtests.Workers;
import id.jangkau.systemtests.Workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything is gone but the backup, the archived log and the keys; then it is done by the runbook: restore, let banks send again,
 * announce again, compare. Alone on its stack: afterwards the topics hold what is, not what was.
 */
@Tag("long")
class RestoreIT {
    private static final int BEFORE_THE_BACKUP = 80;
    private static final int BESIDE_THE_BACKUP = 80;
    private static final int NEVER_ARCHIVED = 40;
    private static final int AFTERWARDS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Backup backup = new Backup(Drill.STACK.settings(), fresh(Path.of("target", "backup")));
    private final Map<String, Worker> sent = new ConcurrentHashMap<>();

    @Test
    void afterEverythingIsLostNothingThatWasAcknowledgedIs() {
        Drill.STACK.stop(Part.POSTGRES);
        Drill.STACK.start(Part.POSTGRES, backup.settings());
        Set<Books.Entry> archived;
        try (Traffic traffic = Traffic.of(Drill.BANKS, this::worker)) {
            traffic.awaitMore(BEFORE_THE_BACKUP);
            backup.take();
            traffic.awaitMore(BESIDE_THE_BACKUP);
            archived = Set.copyOf(Drill.BOOKS.all());
            backup.awaitArchived();
            traffic.awaitMore(NEVER_ARCHIVED);
        }

        loseEverything();
        restore();
        Set<String> lost = sendAgain();
        List.of(Part.PARTNER, Part.REGISTRATION).forEach(RestoreIT::announceAgain);

        System.out.printf(
                "drill: backup of %d MB with data flowing; %d workers acknowledged, %d of them after the last archived log:"
                        + " %d were sent again and enrolled anew%n",
                backup.size() / 1_000_000, sent.size(), Drill.BOOKS.all().size() - archived.size(), lost.size());
        assertThat(lost).isNotEmpty();
        assertThat(archived).extracting(Books.Entry::reference).doesNotContainAnyElementsOf(lost);
        Inspection.mustBalanceAfterRestore();

        try (Traffic traffic = Traffic.of(Drill.BANKS)) {
            traffic.awaitMore(AFTERWARDS);
        }
        Inspection.mustBalanceAfterRestore();
    }

    /** What is left: backup, archive, secrets and keys, which a cluster has elsewhere. */
    private void loseEverything() {
        Arrays.asList(Part.values()).forEach(Drill.STACK::kill);
        delete(backup.data());
        delete(Drill.STACK.settings().data(Part.KAFKA));
    }

    private void restore() {
        backup.restore();
        Drill.STACK.start(Part.POSTGRES, backup.settings());
        EnumSet.complementOf(EnumSet.of(Part.POSTGRES)).forEach(Drill::start);
    }

    /** Banks send again what they were told since the backup, and some more; the references of those enrolled anew. */
    private Set<String> sendAgain() {
        Map<String, CoreBanking> banks = Drill.BANKS.stream()
                .collect(Collectors.toMap(bank -> bank.client().clientId(), Function.identity()));
        return Set.copyOf(Drill.BOOKS.all()).stream()
                .filter(entry -> sent.containsKey(entry.reference()))
                .filter(entry -> isEnrolledAnew(Objects.requireNonNull(banks.get(entry.bank())), entry))
                .map(Books.Entry::reference)
                .collect(Collectors.toSet());
    }

    private boolean isEnrolledAnew(CoreBanking bank, Books.Entry before) {
        Worker worker = Objects.requireNonNull(sent.get(before.reference()));
        boolean paid = Drill.BOOKS.isPaid(before);
        Drill.BOOKS.strike(before);
        Books.Entry entry = bank.enroll(worker);
        if (paid) {
            bank.pay(entry, worker);
        }
        return !entry.equals(before);
    }

    private static void announceAgain(Part teller) {
        Api operator = Drill.as(Role.STATISTICS_ADMIN, teller);
        operator.post("/v1/announcement", "application/json", "").success();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> operator.get("/v1/announcement").success().hasNonNull("finishedAt"));
    }

    private Worker worker() {
        Worker worker = Workers.today();
        sent.put(worker.reference(), worker);
        return worker;
    }

    private static Path fresh(Path folder) {
        delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
