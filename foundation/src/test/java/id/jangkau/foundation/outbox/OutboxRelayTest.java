package id.jangkau.foundation.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.OutboxCarrierTest;
import id.jangkau.foundation.testing.OutboxDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** The services' own relay. What it has carried it deletes, and nothing before Kafka has it. */
@SuppressWarnings("NullAway.Init") // the producer is made before every test
class OutboxRelayTest extends OutboxCarrierTest {
    private final List<OutboxRelay> relays = new ArrayList<>();
    private Producer<String, byte[]> producer;

    @BeforeEach
    void aProducer() {
        producer = new EventProducer()
                .producer(Map.of(
                        "bootstrap.servers", kafka().bootstrapServers(),
                        "interceptor.classes", SendCounter.class.getName()));
    }

    @AfterEach
    void stopTheRelays() throws InterruptedException {
        for (OutboxRelay relay : relays) {
            relay.stop(new ShutdownEvent());
        }
        relays.clear();
        producer.close();
    }

    @Test
    void anotherRelayTakesOverWhenTheLeaderLosesItsConnection() throws SQLException {
        startCarrier();
        startCarrier();
        for (int round = 0; round < 5; round++) {
            write(round * 200, round * 200 + 200);
            database()
                    .execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted");
        }

        awaitCarried(1000);
        assertArrived(1000, false);
    }

    @Override
    protected String source() {
        return "/test-service";
    }

    @Override
    protected void startCarrier() {
        OutboxRelay relay = new OutboxRelay(
                new Settings(),
                new OutboxSignal(),
                new OutboxSender(producer, "test-service"),
                database().jdbcUrl(),
                OutboxDatabase.NAME,
                OutboxDatabase.PASSWORD,
                Map.of());
        relay.start(new StartupEvent());
        relays.add(relay);
    }

    @Override
    protected void awaitCarried(int events) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> database().count() == 0);
    }

    @Override
    protected Attempt attempt() {
        return new Send(SendCounter.sends());
    }

    private final class Send implements Attempt {
        private final long before;

        Send(long before) {
            this.before = before;
        }

        @Override
        public boolean isMade() {
            return SendCounter.sends() > before;
        }

        @Override
        public boolean isOpen() throws SQLException {
            return database().count() == 100;
        }
    }

    private static final class Settings implements OutboxConfig {
        @Override
        public boolean relayEnabled() {
            return true;
        }

        @Override
        public Duration gather() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration pollInterval() {
            return Duration.ofMillis(20);
        }

        @Override
        public int batchSize() {
            return 100;
        }
    }
}
