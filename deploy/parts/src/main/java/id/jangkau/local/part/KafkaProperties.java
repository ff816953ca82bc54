package id.jangkau.local.part;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The broker's configuration: one node, nothing replicated, no topic made by accident, little memory.
 *
 * <p>After a kill the controller lets the broker in again only when the session of the killed one is over; hence the short session.
 */
final class KafkaProperties {
    private KafkaProperties() {}

    /** @param more settings that go before these */
    static String of(Path data, int port, int controllerPort, Map<String, String> more) {
        return usual(data, port, controllerPort)
                + more.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static String usual(Path data, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=1000
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                num.recovery.threads.per.data.dir=2
                log.cleaner.dedupe.buffer.size=4194304
                log.segment.bytes=67108864
                socket.request.max.bytes=16777216
                """.formatted(port, controllerPort, data);
    }
}
