package id.jangkau.foundation.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import id.jangkau.event.Topics;

/** What was parked, read back from {@code <topic>.dlq}. */
@Singleton
public class DeadLetterLog {
    private final EventLog log;

    DeadLetterLog(EventLog log) {
        this.log = log;
    }

    /**
     * The letters of a topic from a place on, by partition and offset.
     *
     * @throws org.apache.kafka.common.KafkaException when Kafka does not answer
     */
    public List<DeadLetter> from(String topic, int partition, long offset, int limit) {
        List<DeadLetter> letters = new ArrayList<>();
        try (LogReader reader = log.read(Set.of(Topics.deadLettersOf(topic)), limit)) {
            for (TopicPartition part : reader.partitions()) {
                if (part.partition() >= partition && letters.size() < limit) {
                    reader.only(part, part.partition() == partition ? offset : 0);
                    collect(reader, topic, limit, letters);
                }
            }
        }
        return letters;
    }

    /** The letter at a place. */
    public Optional<DeadLetter> at(String topic, int partition, long offset) {
        return from(topic, partition, offset, 1).stream()
                .filter(letter -> letter.partition() == partition && letter.offset() == offset)
                .findFirst();
    }

    /**
     * How many letters of a topic there are.
     *
     * @throws org.apache.kafka.common.KafkaException when Kafka does not answer
     */
    public long count(String topic) {
        try (LogReader reader = log.read(Set.of(Topics.deadLettersOf(topic)), 1)) {
            return reader.size();
        }
    }

    private static void collect(LogReader reader, String topic, int limit, List<DeadLetter> letters) {
        for (var batch = reader.next(); !batch.isEmpty() && letters.size() < limit; batch = reader.next()) {
            for (ConsumerRecord<String, byte[]> record : batch) {
                if (letters.size() < limit) {
                    letters.add(DeadLetter.of(record, topic));
                }
            }
        }
    }
}
