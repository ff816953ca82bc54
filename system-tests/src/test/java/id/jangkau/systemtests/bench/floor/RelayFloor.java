package id.jangkau.systemtests.bench.floor;

import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.ProducerRecord;

import id.jangkau.event.EnrollmentEventType;

/** A plain producer of records that look like the relay's. */
public final class RelayFloor implements AutoCloseable {
    private static final int DIGEST_REPEATED = 18;

    private final String topic;
    private final PlainProducer producer;

    public RelayFloor(String bootstrapServers, String topic) {
        this.topic = topic;
        this.producer = new PlainProducer(bootstrapServers);
    }

    /** From the first one sent until the last one is acknowledged. */
    public double eventsPerSecond(int events) throws ExecutionException, InterruptedException {
        long began = System.nanoTime();
        producer.send(events, this::event);
        return events / ((System.nanoTime() - began) / 1e9);
    }

    private ProducerRecord<String, byte[]> event(int number) {
        String digest = UUID.randomUUID().toString().replace("-", "");
        return PlainProducer.event(
                topic,
                UUID.randomUUID().toString(),
                EnrollmentEventType.REGISTERED.type(),
                "{\"filler\": \"" + digest.repeat(DIGEST_REPEATED) + "\"}",
                "2026-01-01T08:00:00+08:00");
    }

    @Override
    public void close() {
        producer.close();
    }
}
