package id.jangkau.systemtests.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.ProducerRecord;

import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.Topics;
import id.jangkau.systemtests.bench.floor.PlainProducer;

/** Events of workers that nobody enrolled: for statistics-service they are as good as any. Fifty combinations of categories. */
final class EnrollmentEvents implements AutoCloseable {
    private static final ZoneOffset WITA = ZoneOffset.ofHours(8);

    private final PlainProducer producer;
    private final String partnerId;

    EnrollmentEvents(String bootstrapServers, String partnerId) {
        this.producer = new PlainProducer(bootstrapServers);
        this.partnerId = partnerId;
    }

    /** Returns when all are acknowledged; each is of an enrollment of its own. */
    void send(int events) throws ExecutionException, InterruptedException {
        OffsetDateTime now = OffsetDateTime.now(WITA).truncatedTo(ChronoUnit.MILLIS);
        producer.send(events, number -> event(number, now));
    }

    private ProducerRecord<String, byte[]> event(int number, OffsetDateTime now) {
        UUID id = id();
        return PlainProducer.event(
                Topics.ENROLLMENTS,
                id.toString(),
                EnrollmentEventType.REGISTERED.type(),
                json(id, number, now.toLocalDate()),
                now.toString());
    }

    private String json(UUID id, int number, LocalDate day) {
        String district = BenchWorkers.DISTRICTS.get(number % BenchWorkers.DISTRICTS.size());
        String occupation =
                BenchWorkers.OCCUPATIONS.get(number / BenchWorkers.DISTRICTS.size() % BenchWorkers.OCCUPATIONS.size());
        return "{\"enrollmentId\":\"" + id + "\",\"participantId\":\"" + UUID.randomUUID()
                + "\",\"version\":1,\"status\":\"REGISTERED\",\"categories\":{\"partnerId\":\"" + partnerId
                + "\",\"occupation\":\"" + occupation
                + "\",\"sex\":\"FEMALE\",\"ageBand\":\"25-34\",\"regency\":\"" + district.substring(0, 5)
                + "\",\"district\":\"" + district
                + "\",\"programmes\":[\"JHT\",\"JKK\",\"JKM\"]},\"registeredOn\":\"" + day + "\",\"protection\":[]}";
    }

    private static UUID id() {
        UUID random = UUID.randomUUID();
        return new UUID(
                (System.currentTimeMillis() << 16) | 0x7000L | (random.getMostSignificantBits() & 0xfff),
                random.getLeastSignificantBits());
    }

    @Override
    public void close() {
        producer.close();
    }
}
