package id.jangkau.systemtests.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the services were told about people, by this test and by those before it, is nowhere in clear: not in topics, logs,
 * metrics, problems, tables, database files, write-ahead logs or Kafka's files.
 */
@Tag("long")
class LeakScanIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void nothingAboutAnybodyIsFoundInClear() throws IOException {
        List<String> problems;
        try (PersonalData data = new PersonalData()) {
            data.enrollAndCorrect();
            data.letReview();
            data.beRefused();
            data.beNamedInAddresses();
            data.sendFiles();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> data.batches().stream().allMatch(data::isWorkedOff));
            data.readResults();
            problems = data.problems();
        }

        LeakScan scan = new LeakScan(needles());
        try (LeakScan.Pile pile = scan.new Pile("problems", "answers")) {
            problems.forEach(problem -> pile.add(problem.getBytes(UTF_8)));
        }
        new StackScan(scan).everything();

        System.out.println("leak scan: " + scan.account());
        assertThat(scan.bytes("topics")).isPositive();
        assertThat(scan.bytes("tables")).isPositive();
        assertThat(scan.hits()).isEmpty();
    }

    /** The scan is one that finds: a line of a log, and an event. */
    @Test
    void whatIsPlantedIsFound() throws IOException, InterruptedException, ExecutionException {
        Person planted = Person.of(new Random(UUID.randomUUID().getMostSignificantBits()));
        Path log = Running.stack().settings().state().resolve("logs/planted.log");
        Files.writeString(log, "refused: " + planted.nik() + "\n");
        Map<String, Object> broker = Map.of(
                "bootstrap.servers", "localhost:" + Running.stack().settings().port(Part.KAFKA));
        try (var admin = Admin.create(broker);
                var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("planted", 1, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>("planted", "key", "{\"name\": \"" + planted.fullName() + "\"}"))
                    .get();
        }

        LeakScan scan = new LeakScan(new Needles(planted.secrets()));
        scan.files("files", Objects.requireNonNull(log.getParent()));
        new StackScan(scan).topics();

        assertThat(scan.hits())
                .containsExactlyInAnyOrder(
                        "files planted.log: " + planted.nik(),
                        "topics planted: " + planted.fullName().substring(3).toLowerCase(Locale.ROOT));
        Files.delete(log);
    }

    private static Needles needles() {
        List<String> texts = new ArrayList<>();
        SentPeople.all().forEach(person -> texts.addAll(person.secrets()));
        return new Needles(texts);
    }
}
