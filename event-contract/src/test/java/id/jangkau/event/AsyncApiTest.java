package id.jangkau.event;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The published description names every topic and every type, and no other. */
class AsyncApiTest {
    private final Map<String, Object> description = load();

    @Test
    void namesEveryTopic() {
        List<Object> addresses = new ArrayList<>();
        at("channels").values().forEach(channel -> addresses.add(((Map<?, ?>) channel).get("address")));
        assertThat(addresses).containsExactlyInAnyOrder(Topics.AGENCIES, Topics.ENROLLMENTS);
    }

    @Test
    void namesEveryType() {
        List<Object> types = new ArrayList<>();
        at("components", "messages")
                .values()
                .forEach(message ->
                        types.addAll((List<?>) Objects.requireNonNull(((Map<?, ?>) message).get("x-types"))));
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(Stream.<EventType>concat(
                                Stream.of(AgencyEventType.values()), Stream.of(EnrollmentEventType.values()))
                        .map(EventType::type)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> at(String... path) {
        Map<String, Object> node = description;
        for (String name : path) {
            node = (Map<String, Object>) Objects.requireNonNull(node.get(name));
        }
        return node;
    }

    private static Map<String, Object> load() {
        InputStream in =
                Objects.requireNonNull(AsyncApiTest.class.getResourceAsStream("/id/jangkau/event/asyncapi.yaml"));
        return new Yaml().load(in);
    }
}
