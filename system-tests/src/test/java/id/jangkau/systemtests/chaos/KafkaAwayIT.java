package id.jangkau.systemtests.chaos;

import java.time.Duration;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Observed;
import id.jangkau.systemtests.Workers;

import static org.assertj.core.api.Assertions.assertThat;

/** Kafka is away for a while ({@code chaos.kafka-away}, such as 10m): banks go on, and others hear of it later. */
@Tag("long")
class KafkaAwayIT {
    private static final Duration AWAY =
            Duration.parse("PT" + System.getProperty("chaos.kafka-away", "5s").toUpperCase(Locale.ROOT));
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CoreBanking bank = Drill.BANKS.getFirst();
    private final Observed registration = new Observed(Drill.STACK, Part.REGISTRATION);

    @Test
    void banksGoOnAndTheOutboxTellsHowFarOthersAreBehind() {
        int before = Drill.BOOKS.acknowledged();
        Drill.STACK.kill(Part.KAFKA);
        try {
            Awaitility.await().during(AWAY).atMost(AWAY.plus(PATIENCE)).until(this::enrollsAtOnce);

            int meanwhile = Drill.BOOKS.acknowledged() - before;
            assertThat(registration.metric("jangkau_outbox_pending")).isGreaterThanOrEqualTo(meanwhile);
            assertThat(registration.metric("jangkau_outbox_oldest_seconds")).isPositive();
        } finally {
            Drill.start(Part.KAFKA);
        }
        Awaitility.await().atMost(PATIENCE).until(() -> registration.metric("jangkau_outbox_pending") == 0);
        Inspection.mustBalance();
    }

    private boolean enrollsAtOnce() {
        return bank.tryToEnroll(Workers.today()).isAcknowledged();
    }
}
