package id.jangkau.kubernetes.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import id.jangkau.kubernetes.manifest.Command;
import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;

/** Whether Strimzi's kinds are as its own definitions of them say, which its generator makes of its classes. */
final class StrimziSchemas {
    static final String API_VERSION = "kafka.strimzi.io/v1";

    private static final String MODEL = "io.strimzi.api.kafka.model.";
    private static final Map<String, String> CLASSES = Map.of(
            "Kafka", "kafka.Kafka",
            "KafkaConnect", "connect.KafkaConnect",
            "KafkaConnector", "connector.KafkaConnector",
            "KafkaNodePool", "nodepool.KafkaNodePool",
            "KafkaTopic", "topic.KafkaTopic",
            "KafkaUser", "user.KafkaUser");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private StrimziSchemas() {}

    static boolean know(KubernetesObject object) {
        return object.apiVersion().equals(API_VERSION) && CLASSES.containsKey(object.kind());
    }

    static List<Finding> findings(Manifest manifest) {
        return manifest.objects().stream()
                .filter(StrimziSchemas::know)
                .flatMap(object -> faults(object).stream().map(object::finding))
                .toList();
    }

    private static List<String> faults(KubernetesObject object) {
        return Optional.ofNullable(Generated.SCHEMAS_BY_KIND.get(object.kind()))
                .map(schema -> schema.validate(object.json().toString(), InputFormat.JSON).stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                        .toList())
                .orElseGet(() -> List.of("has no schema of " + API_VERSION));
    }

    /** Made once: the generator ends its own JVM, so it gets one. */
    private static final class Generated {
        static final Map<String, Schema> SCHEMAS_BY_KIND = schemas();

        private static Map<String, Schema> schemas() {
            try {
                var folder = Files.createDirectories(Path.of("target", "strimzi"));
                var line = new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.strimzi.crdgenerator.CrdGenerator",
                        "--target-kube",
                        "1.27+",
                        "--crd-api-version",
                        "v1"));
                CLASSES.forEach((kind, type) -> line.add(MODEL + type + "=" + folder.resolve(kind + ".json")));
                Command.run(line).outputOfSuccess();
                var schemas = new HashMap<String, Schema>();
                for (var kind : CLASSES.keySet()) {
                    schema(folder.resolve(kind + ".json")).ifPresent(schema -> schemas.put(kind, schema));
                }
                return Map.copyOf(schemas);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<Schema> schema(Path definition) throws IOException {
            return StreamSupport.stream(
                            JSON.readTree(definition.toFile())
                                    .at("/spec/versions")
                                    .spliterator(),
                            false)
                    .filter(version ->
                            API_VERSION.endsWith("/" + version.path("name").asText()))
                    .map(version -> (ObjectNode) version.at("/schema/openAPIV3Schema"))
                    .map(schema -> SCHEMAS.getSchema(ClosedSchema.of(schema).toString()))
                    .findFirst();
        }
    }
}
