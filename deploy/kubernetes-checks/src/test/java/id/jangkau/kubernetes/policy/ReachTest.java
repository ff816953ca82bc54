package id.jangkau.kubernetes.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class ReachTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everythingIsReachedByWhomItShould(Overlay overlay) {
        assertThat(Reach.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAServiceThatSelectsNoPod() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("Service/partner-service", "/spec/selector/app.kubernetes.io~1name", new TextNode("partners"));

        assertThat(Reach.findings(spoiled)).containsExactly(new Finding("Service/partner-service", "selects no pod"));
    }

    @Test
    void namesWhatHasNoPolicy() {
        var spoiled = Overlay.DEV.manifest().without("NetworkPolicy/partner-service");

        assertThat(Reach.findings(spoiled))
                .containsExactly(
                        new Finding(
                                "Service/partner-service",
                                "leads to pods of Deployment/partner-service, which no policy is about"),
                        new Finding("Deployment/partner-service", "has no policy that says where it may go"));
    }

    @Test
    void namesAPolicyAboutNobody() {
        var spoiled = Overlay.DEV
                .manifest()
                .with(
                        "NetworkPolicy/partner-service",
                        "/spec/egress/0/to/0/podSelector/matchLabels/cnpg.io~1cluster",
                        new TextNode("partners-db"));

        assertThat(Reach.findings(spoiled))
                .containsExactly(new Finding(
                        "NetworkPolicy/partner-service",
                        "is about no pod that there is: {\"matchLabels\":{\"cnpg.io/cluster\":\"partners-db\"}}"));
    }

    @Test
    void namesThatNothingIsDenied() {
        var spoiled = Overlay.DEV.manifest().without("NetworkPolicy/default-deny");

        assertThat(Reach.findings(spoiled))
                .containsExactly(new Finding("NetworkPolicy", "none denies what no other allows"));
    }
}
