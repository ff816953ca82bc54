package id.jangkau.kubernetes.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class ResourcesTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everythingSaysWhatItTakes(Overlay overlay) {
        assertThat(Resources.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAContainerWithoutLimit() {
        var spoiled = Overlay.DEV
                .manifest()
                .without("Job/partner-service-migration", "/spec/template/spec/containers/0/resources/limits/memory");

        assertThat(Resources.findings(spoiled))
                .containsExactly(new Finding(
                        "Job/partner-service-migration", "container migration has no resources/limits/memory"));
    }

    @Test
    void namesAnOperatorsPodsWithoutRequest() {
        var spoiled = Overlay.DEV.manifest().without("KafkaNodePool/nodes", "/spec/resources/requests");

        assertThat(Resources.findings(spoiled))
                .containsExactly(
                        new Finding("KafkaNodePool/nodes", "has no /spec/resources/requests/cpu"),
                        new Finding("KafkaNodePool/nodes", "has no /spec/resources/requests/memory"));
    }
}
