package id.jangkau.kubernetes.agreement;

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
class KafkaTopicsTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void whatIsMadeIsWhatIsWanted(Overlay overlay) {
        assertThat(KafkaTopics.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesATopicUnderAnotherName() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with("KafkaTopic/partner.agency.v1", "/metadata/name", new TextNode("partner.agencies.v1"));

        assertThat(KafkaTopics.findings(spoiled))
                .containsExactlyInAnyOrder(
                        new Finding("KafkaTopic/partner.agency.v1", "is wanted and not made"),
                        new Finding("KafkaTopic/partner.agencies.v1", "is made and nobody's"));
    }

    @Test
    void namesATopicOfDeadLettersThatIsMissing() {
        var spoiled = Overlay.PRODUCTION.manifest().without("KafkaTopic/registration.enrollment.v1.dlq");

        assertThat(KafkaTopics.findings(spoiled))
                .containsExactly(new Finding("KafkaTopic/registration.enrollment.v1.dlq", "is wanted and not made"));
    }

    @Test
    void namesATopicThatForgets() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with("KafkaTopic/partner.agency.v1", "/spec/config/retention.ms", new IntNode(604_800_000))
                .with("KafkaTopic/partner.agency.v1", "/spec/partitions", new IntNode(1));

        assertThat(KafkaTopics.findings(spoiled))
                .containsExactlyInAnyOrder(
                        new Finding("KafkaTopic/partner.agency.v1", "has 1 partitions, not 12"),
                        new Finding("KafkaTopic/partner.agency.v1", "forgets events"));
    }
}
