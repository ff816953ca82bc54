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
class PortsTest {
    private static final String CONTAINER = "/spec/template/spec/containers/0";

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everyServiceIsAskedWhereItListens(Overlay overlay) {
        assertThat(Ports.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAContainerThatListensElsewhere() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("Deployment/partner-service", CONTAINER + "/ports/0/containerPort", new IntNode(8080));

        assertThat(Ports.findings(spoiled))
                .contains(
                        new Finding(
                                "Deployment/partner-service",
                                "container partner-service has no port http of 8081, where the service listens"),
                        new Finding("Service/partner-service", "leads to port http, not to 8081"));
    }

    @Test
    void namesAServiceThatLeadsElsewhere() {
        var spoiled =
                Overlay.DEV.manifest().with("Service/partner-service", "/spec/ports/0/targetPort", new IntNode(8082));

        assertThat(Ports.findings(spoiled))
                .containsExactly(new Finding("Service/partner-service", "leads to port 8082, not to 8081"));
    }

    @Test
    void namesAProbeThatAsksNobody() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("Deployment/partner-service", CONTAINER + "/readinessProbe/httpGet/port", new TextNode("https"))
                .with("Deployment/partner-service", CONTAINER + "/livenessProbe/httpGet/path", new TextNode("/health"));

        assertThat(Ports.findings(spoiled))
                .containsExactlyInAnyOrder(
                        new Finding(
                                "Deployment/partner-service",
                                "container partner-service readinessProbe asks /q/health/ready at port https"),
                        new Finding(
                                "Deployment/partner-service",
                                "container partner-service livenessProbe asks /health at port http"));
    }
}
