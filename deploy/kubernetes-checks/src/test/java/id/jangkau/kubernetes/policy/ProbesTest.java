package id.jangkau.kubernetes.policy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class ProbesTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everythingThatStaysIsProbed(Overlay overlay) {
        assertThat(Probes.findings(overlay.manifest())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"startupProbe", "readinessProbe", "livenessProbe"})
    void namesAProbeThatIsMissing(String probe) {
        var spoiled = Overlay.DEV
                .manifest()
                .without("Deployment/statistics-service", "/spec/template/spec/containers/0/" + probe);

        assertThat(Probes.findings(spoiled))
                .containsExactly(
                        new Finding("Deployment/statistics-service", "container statistics-service has no " + probe));
    }
}
