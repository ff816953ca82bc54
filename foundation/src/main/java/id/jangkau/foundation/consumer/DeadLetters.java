package id.jangkau.foundation.consumer;

import java.util.concurrent.ExecutionException;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

import id.jangkau.event.Topics;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Parks a record on {@code <topic>.dlq}, whole and with the reason, so that the rest can go on and it can be replayed. */
@Singleton
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final ConsumerMetrics metrics;

    DeadLetters(Producer<String, byte[]> producer, ConsumerMetrics metrics) {
        this.producer = producer;
        this.metrics = metrics;
    }

    /**
     * Returns once Kafka has it.
     *
     * @throws KafkaException when Kafka does not take it: the batch must be tried again
     */
    void park(ConsumerRecord<String, byte[]> record, String reason) {
        var letter = new ProducerRecord<>(Topics.deadLettersOf(record.topic()), record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        letter.headers()
                .add(DeadLetter.REASON, reason.getBytes(UTF_8))
                .add(DeadLetter.TOPIC, record.topic().getBytes(UTF_8))
                .add(DeadLetter.PARTITION, Integer.toString(record.partition()).getBytes(UTF_8))
                .add(DeadLetter.OFFSET, Long.toString(record.offset()).getBytes(UTF_8));
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new KafkaException("a dead letter was not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while parking a dead letter", e);
        }
        metrics.parked(record.topic());
        LOG.warnf("parked %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), reason);
    }
}
