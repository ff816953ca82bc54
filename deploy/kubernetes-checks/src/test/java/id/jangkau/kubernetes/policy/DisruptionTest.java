package id.jangkau.kubernetes.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

/** Development has one replica of each: a budget would only keep its node from being emptied. */
@NeedsKubectl
class DisruptionTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEV")
    void everyDeploymentHasABudget(Overlay overlay) {
        assertThat(Disruption.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesADeploymentWithoutBudget() {
        var spoiled = Overlay.PRODUCTION.manifest().without("PodDisruptionBudget/partner-service");

        assertThat(Disruption.findings(spoiled))
                .containsExactly(
                        new Finding("Deployment/partner-service", "has no PodDisruptionBudget that limits disruption"));
    }

    @Test
    void namesABudgetThatLimitsNothing() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with("PodDisruptionBudget/partner-service", "/spec/maxUnavailable", new TextNode("100%"));

        assertThat(Disruption.findings(spoiled))
                .extracting(Finding::object)
                .containsExactly("Deployment/partner-service");
    }
}
