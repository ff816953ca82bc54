package id.jangkau.foundation.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the relay. */
@ConfigMapping(prefix = "jangkau.outbox")
interface OutboxConfig {
    /** Off where Debezium's outbox event router carries the table instead. */
    @WithDefault("true")
    boolean relayEnabled();

    /** How long events written by another replica may wait until the leader looks by itself. */
    @WithDefault("PT0.1S")
    Duration pollInterval();

    /** How long the leader lets events gather once it hears of one: those of as many transactions travel together. */
    @WithDefault("PT0.02S")
    Duration gather();

    /** Most rows carried between two looks at the table. Each time, who carries waits for Kafka and for the database once. */
    @WithDefault("4000")
    int batchSize();
}
