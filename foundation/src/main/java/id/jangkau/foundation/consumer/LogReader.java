package id.jangkau.foundation.consumer;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads a log forward to where it ended when it was last asked. */
public final class LogReader implements AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final int MOMENTS_WITHOUT_ANYTHING = 60;

    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> all;
    private Map<TopicPartition, Long> beginning;
    private Map<TopicPartition, Long> end;

    LogReader(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.all = partitions.stream()
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        this.beginning = consumer.beginningOffsets(partitions);
        this.end = consumer.endOffsets(partitions);
    }

    /** From here on, the end is where the log ends now. */
    public void lookForEnd() {
        end = consumer.endOffsets(beginning.keySet());
    }

    /**
     * The next batch, empty when the end was reached. It may hold records behind the end.
     *
     * @throws KafkaException when Kafka stays silent for half a minute
     */
    public ConsumerRecords<String, byte[]> next() {
        for (int silent = 0; silent < MOMENTS_WITHOUT_ANYTHING && !atEnd(); silent++) {
            ConsumerRecords<String, byte[]> records = consumer.poll(A_MOMENT);
            if (!records.isEmpty()) {
                return records;
            }
        }
        if (!atEnd()) {
            throw new KafkaException("the log could not be read to its end");
        }
        return ConsumerRecords.empty();
    }

    /** In the order of their numbers. */
    List<TopicPartition> partitions() {
        return all;
    }

    /** Goes on with this partition alone, at an offset or, where that no longer exists, at the first one after it. */
    void only(TopicPartition partition, long offset) {
        consumer.assign(List.of(partition));
        beginning = consumer.beginningOffsets(List.of(partition));
        consumer.seek(partition, Math.max(offset, beginning.getOrDefault(partition, 0L)));
        lookForEnd();
    }

    /** Where it stands, to come back to. */
    public Map<TopicPartition, Long> place() {
        Map<TopicPartition, Long> place = new HashMap<>();
        beginning.keySet().forEach(partition -> place.put(partition, consumer.position(partition)));
        return place;
    }

    public void goTo(Map<TopicPartition, Long> place) {
        place.forEach(consumer::seek);
    }

    /** Records between the beginning and where it stands. */
    public long behindUs() {
        return beginning.keySet().stream()
                .mapToLong(partition -> consumer.position(partition) - beginning.getOrDefault(partition, 0L))
                .sum();
    }

    /** Records between the beginning and the end. */
    public long size() {
        return beginning.keySet().stream()
                .mapToLong(partition -> end.getOrDefault(partition, 0L) - beginning.getOrDefault(partition, 0L))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean atEnd() {
        return beginning.keySet().stream()
                .allMatch(partition -> consumer.position(partition) >= end.getOrDefault(partition, 0L));
    }
}
