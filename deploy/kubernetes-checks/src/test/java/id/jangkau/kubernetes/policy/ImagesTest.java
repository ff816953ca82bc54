package id.jangkau.kubernetes.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class ImagesTest {
    private static final String IMAGE = "/spec/template/spec/containers/0/image";

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everyImageIsPinned(Overlay overlay) {
        assertThat(Images.findings(overlay.manifest())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jangkau/partner-service",
                "jangkau/partner-service:latest",
                "registry.example.org:5000/jangkau/partner-service"
            })
    void namesAnImageThatMayBeAny(String image) {
        var spoiled = Overlay.DEV.manifest().with("Deployment/partner-service", IMAGE, new TextNode(image));

        assertThat(Images.findings(spoiled))
                .containsExactly(new Finding("Deployment/partner-service", "image " + image + " may be any"));
    }

    @Test
    void namesAnImageOfAnOperatorToo() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("Cluster/partner-db", "/spec/imageName", new TextNode("ghcr.io/cloudnative-pg/postgresql"));

        assertThat(Images.findings(spoiled)).extracting(Finding::object).containsExactly("Cluster/partner-db");
    }
}
