package id.jangkau.foundation.consumer;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a batch of records turned out to be.
 *
 * @param events of known types, in order
 * @param ignored of unknown types
 * @param rejected unreadable ones
 */
public record Reading(List<Received> events, List<ConsumerRecord<String, byte[]>> ignored, List<Rejected> rejected) {
    public Reading {
        events = List.copyOf(events);
        ignored = List.copyOf(ignored);
        rejected = List.copyOf(rejected);
    }

    /**
     * A record that cannot become an event.
     *
     * @param reason what is wrong and where, without what stood there
     */
    public record Rejected(ConsumerRecord<String, byte[]> origin, String reason) {}
}
