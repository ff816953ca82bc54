package id.jangkau.systemtests.chaos;

import java.time.Duration;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Observed;
import id.jangkau.systemtests.Workers;

import static org.assertj.core.api.Assertions.assertThat;

/** The database of statistics-service is away: it waits, and goes on where it was; nobody restarts it, nothing is parked. */
@Tag("long")
class StatisticsDatabaseAwayIT {
    private static final int WORKERS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CoreBanking bank = Drill.BANKS.getFirst();
    private final Wire toDatabase = Drill.toDatabase(Part.STATISTICS);
    private final Observed statistics = new Observed(Drill.STACK, Part.STATISTICS);

    @AfterEach
    void mend() {
        toDatabase.become(Wire.State.CLEAN);
    }

    @Test
    void eventsWaitInKafkaUntilItIsBack() {
        double startedAt = statistics.startedAt();
        double parked = parked();
        toDatabase.become(Wire.State.CUT);
        IntStream.range(0, WORKERS).forEach(worker -> bank.enrollAndPay(Workers.today()));
        Awaitility.await().atMost(PATIENCE).until(() -> !statistics.isReady());
        assertThat(Table.number(Part.STATISTICS, "SELECT count(*) FROM enrollment"))
                .isLessThanOrEqualTo(Drill.BOOKS.all().size() - WORKERS);

        toDatabase.become(Wire.State.CLEAN);
        Inspection.mustBalance();
        Awaitility.await().atMost(PATIENCE).until(statistics::isReady);
        assertThat(parked()).isEqualTo(parked);
        assertThat(statistics.startedAt()).isEqualTo(startedAt);
    }

    private double parked() {
        return statistics.metric("jangkau_events_total{outcome=\"parked\"");
    }
}
