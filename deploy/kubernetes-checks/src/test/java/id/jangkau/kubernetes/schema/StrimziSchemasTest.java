package id.jangkau.kubernetes.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class StrimziSchemasTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void strimziKnowsEveryField(Overlay overlay) {
        assertThat(StrimziSchemas.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAnUnknownField() {
        var spoiled = Overlay.DEV.manifest().with("KafkaTopic/partner.agency.v1", "/spec/partitionz", new IntNode(12));

        assertThat(StrimziSchemas.findings(spoiled)).singleElement().satisfies(finding -> {
            assertThat(finding.object()).isEqualTo("KafkaTopic/partner.agency.v1");
            assertThat(finding.fault()).contains("/spec", "partitionz");
        });
    }

    @Test
    void namesAFieldThatIsUnknownDeepInside() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("Kafka/jangkau", "/spec/kafka/template/pod/securityContext/runAsNonRot", new TextNode("true"));

        assertThat(StrimziSchemas.findings(spoiled))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fault()).contains("runAsNonRot"));
    }

    @Test
    void namesAFieldThatIsMissing() {
        var spoiled = Overlay.DEV.manifest().without("Kafka/jangkau", "/spec/kafka/listeners");

        assertThat(StrimziSchemas.findings(spoiled))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fault()).contains("/spec/kafka", "listeners"));
    }

    @Test
    void namesAValueThatStrimziDoesNotTake() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("KafkaUser/partner-service", "/spec/authentication/type", new TextNode("password"));

        assertThat(StrimziSchemas.findings(spoiled)).extracting(Finding::object).contains("KafkaUser/partner-service");
    }
}
