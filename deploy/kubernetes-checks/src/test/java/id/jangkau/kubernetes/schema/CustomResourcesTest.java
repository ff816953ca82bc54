package id.jangkau.kubernetes.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class CustomResourcesTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void sayWhatTheyMustSay(Overlay overlay) {
        assertThat(CustomResources.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAVersionThatNoOperatorTakes() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with("KafkaTopic/partner.agency.v1", "/apiVersion", new TextNode("kafka.strimzi.io/v1beta2"));

        assertThat(CustomResources.findings(spoiled))
                .containsExactly(new Finding(
                        "KafkaTopic/partner.agency.v1",
                        "no operator that is known here takes kafka.strimzi.io/v1beta2"));
    }

    @Test
    void namesAFieldThatIsMissing() {
        var spoiled = Overlay.PRODUCTION.manifest().without("Cluster/partner-db", "/spec/storage/size");

        assertThat(CustomResources.findings(spoiled))
                .containsExactly(new Finding("Cluster/partner-db", "nothing at /spec/storage/size"));
    }
}
