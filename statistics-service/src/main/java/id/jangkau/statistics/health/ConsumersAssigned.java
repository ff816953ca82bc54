package id.jangkau.statistics.health;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;

/**
 * Ready once each consumer has its partitions. A broker that goes away later takes none of them: what is known goes on
 * being answered.
 */
@Readiness
@ApplicationScoped
class ConsumersAssigned implements HealthCheck {
    private static final Set<String> CHANNELS = Set.of("agencies", "enrollments");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaClientService clients;

    ConsumersAssigned(KafkaClientService clients) {
        this.clients = clients;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumers assigned");
        boolean ready = true;
        for (String channel : CHANNELS) {
            int partitions = partitionsOf(channel);
            response.withData(channel, partitions);
            ready &= partitions > 0;
        }
        return response.status(ready).build();
    }

    private int partitionsOf(String channel) {
        return clients.getConsumerChannels().stream()
                .filter(name -> name.equals(channel) || name.startsWith(channel + "$"))
                .flatMap(name -> clients.<String, byte[]>getConsumers(name).stream())
                .mapToInt(ConsumersAssigned::partitionsOf)
                .sum();
    }

    private static int partitionsOf(KafkaConsumer<String, byte[]> consumer) {
        Uni<Set<TopicPartition>> assigned = consumer.getAssignments();
        return assigned.onItem()
                .transform(Set::size)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(0)
                .await()
                .indefinitely();
    }
}
