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
class BuiltInSchemasTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void kubernetesKnowsEveryField(Overlay overlay) {
        assertThat(BuiltInSchemas.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAnUnknownField() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("Deployment/partner-service", "/spec/template/spec/replicass", new IntNode(2));

        assertThat(BuiltInSchemas.findings(spoiled))
                .containsExactly(new Finding("Deployment/partner-service", "unknown field replicass of V1PodSpec"));
    }

    @Test
    void namesAValueOfAnotherType() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("Deployment/partner-service", "/spec/revisionHistoryLimit", new TextNode("three"));

        assertThat(BuiltInSchemas.findings(spoiled))
                .extracting(Finding::object)
                .containsExactly("Deployment/partner-service");
    }

    @Test
    void namesAVersionThatThereIsNot() {
        var spoiled =
                Overlay.DEV.manifest().with("Deployment/partner-service", "/apiVersion", new TextNode("apps/v1beta9"));

        assertThat(BuiltInSchemas.findings(spoiled))
                .extracting(Finding::object)
                .containsExactly("Deployment/partner-service");
    }
}
