package id.jangkau.systemtests.chaos;

import java.util.Arrays;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.Topics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Versions of one enrollment in the order of the topic; a letter tells events of one version apart. */
class EventOrderTest {
    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "1 1 2", "1 2 1 2 3", "1 2 3 2 3 3"})
    void theSameMayComeAgainFromAnyEventOn(String versions) {
        assertThat(order(versions).disordered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 1", "1 3 2", "1 2 1 3", "1 2 2b", "1 3"})
    void nothingIsSkippedOvertakenOrSaidOtherwise(String versions) {
        assertThat(order(versions).disordered()).isNotEmpty();
    }

    @Test
    void countsWhatComesAgainOnce() {
        assertThat(order("1 2 1 2 3").versions()).containsExactly("one 1", "one 2", "one 3");
        assertThat(order("1 2 2b").versions()).containsExactly("one 1", "one 2", "one 2");
    }

    private static EventOrder order(String versions) {
        List<ConsumerRecord<String, String>> records = Arrays.stream(versions.split(" ", -1))
                .map(EventOrderTest::event)
                .toList();
        return EventOrder.of(records);
    }

    private static ConsumerRecord<String, String> event(String version) {
        String number = version.replaceAll("[a-z]", "");
        var event = new ConsumerRecord<>(Topics.ENROLLMENTS, 0, 0, "one", "{\"version\": %s}".formatted(number));
        event.headers().add(CloudEventHeaders.ID, version.getBytes(UTF_8));
        return event;
    }
}
