package id.jangkau.systemtests;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.UnreachableException;
import id.jangkau.local.stack.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** A file of 100,000 workers, one in a hundred bad in every way there is, and kill -9 three times while it is worked off. */
class BatchIT {
    private static final int ROWS = 100_000;
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String BATCHES = "/v1/enrollment-batches";

    private final Bank bank = Bank.first();
    private final Statistics statistics = new Statistics();

    @Test
    void theCountsAddUpAndEveryBadRowIsNamedWhateverIsKilled() {
        BatchFile file = BatchFile.of(ROWS, now());
        int good = ROWS - file.bad().size();
        String id = post(file);
        long began = System.nanoTime();
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitProcessed(id, (long) kill * ROWS / (KILLS + 1));
            Running.stack().kill(Part.REGISTRATION);
            Running.stack().start(Part.REGISTRATION);
        }
        JsonNode done = awaitCompleted(id);
        System.out.printf(
                "batch of %,d rows worked off in %.1f s, %d kills included%n",
                ROWS, (System.nanoTime() - began) / 1e9, KILLS);

        assertThat(done.path("rows").asInt()).isEqualTo(ROWS);
        assertThat(done.path("accepted").asInt()).isEqualTo(good);
        assertThat(done.path("refused").asInt()).isEqualTo(file.bad().size());
        assertThat(done.path("replayed").asInt()).isZero();
        assertThat(done.at("/billing/amount").asLong()).isPositive();
        assertThat(misjudgedRows(id, file)).isEmpty();
        Map<String, String> enrolled = enrollmentsByReference(id, "ACCEPTED");
        assertThat(new HashSet<>(enrolled.values())).hasSize(good);
        Ledger.enrolledByBatch(good);
        assertThat(statistics
                        .awaitFigures(figures ->
                                figures.enrolled() >= Ledger.expected().enrolled())
                        .enrolled())
                .isEqualTo(Ledger.expected().enrolled());

        String again = post(file);
        JsonNode replayed = awaitCompleted(again);
        assertThat(replayed.path("replayed").asInt()).isEqualTo(good);
        assertThat(replayed.path("accepted").asInt()).isZero();
        assertThat(replayed.path("refused").asInt()).isEqualTo(file.bad().size());
        assertThat(replayed.path("billing").isMissingNode()
                        || replayed.path("billing").isNull())
                .isTrue();
        assertThat(misjudgedRows(again, file)).isEmpty();
        assertThat(enrollmentsByReference(again, "REPLAYED")).isEqualTo(enrolled);
    }

    private String post(BatchFile file) {
        return bank.registration()
                .post(BATCHES, "text/csv", file.csv())
                .success()
                .path("id")
                .asText();
    }

    private void awaitProcessed(String id, long rows) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> batch(id).path("processed").asLong() >= rows);
    }

    private JsonNode awaitCompleted(String id) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> batch(id), batch -> batch.path("status").asText().equals("COMPLETED"));
    }

    private JsonNode batch(String id) {
        return attempt(BATCHES + "/" + id).body();
    }

    private Answer attempt(String path) {
        try {
            return bank.registration().get(path);
        } catch (UnreachableException e) {
            return new Answer(path, 503, MissingNode.getInstance());
        }
    }

    /** Bad rows that do not say what they should, and good ones that were refused. */
    private List<String> misjudgedRows(String id, BatchFile file) {
        Map<Integer, BatchFile.Expected> refused = refusedRows(id, file);
        return IntStream.rangeClosed(1, file.rows())
                .filter(row -> !Objects.equals(refused.get(row), file.bad().get(row)))
                .mapToObj(row -> "row %d: %s, not %s"
                        .formatted(row, refused.get(row), file.bad().get(row)))
                .toList();
    }

    /** What each refused row says: the error that the file meant where it is among them, else the first one. */
    private Map<Integer, BatchFile.Expected> refusedRows(String id, BatchFile file) {
        Map<Integer, BatchFile.Expected> refused = new HashMap<>();
        for (JsonNode row : results(id, "REFUSED")) {
            List<BatchFile.Expected> errors = StreamSupport.stream(
                            row.path("errors").spliterator(), false)
                    .map(error -> new BatchFile.Expected(
                            error.path("field").asText(), error.path("code").asText()))
                    .toList();
            BatchFile.Expected meant = file.bad().get(row.path("row").asInt());
            refused.put(row.path("row").asInt(), errors.contains(meant) ? meant : errors.getFirst());
        }
        return refused;
    }

    private Map<String, String> enrollmentsByReference(String id, String outcome) {
        Map<String, String> enrollments = new HashMap<>();
        for (JsonNode row : results(id, outcome)) {
            enrollments.put(
                    row.path("reference").asText(), row.path("enrollmentId").asText());
        }
        return enrollments;
    }

    private Iterable<JsonNode> results(String id, String outcome) {
        return () -> new ResultPages(bank.registration(), BATCHES + "/" + id + "/results?limit=500&outcome=" + outcome);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(Running.CLOCK)
                .withOffsetSameInstant(ZoneOffset.ofHours(8))
                .minusMinutes(1)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
