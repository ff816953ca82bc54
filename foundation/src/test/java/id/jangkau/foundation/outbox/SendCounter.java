package id.jangkau.foundation.outbox;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Counts what a real producer is asked to send, before it knows whether a broker is there. */
public class SendCounter implements ProducerInterceptor<String, byte[]> {
    private static final AtomicLong SENDS = new AtomicLong();

    static long sends() {
        return SENDS.get();
    }

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> event) {
        SENDS.incrementAndGet();
        return event;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception exception) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configs) {}
}
