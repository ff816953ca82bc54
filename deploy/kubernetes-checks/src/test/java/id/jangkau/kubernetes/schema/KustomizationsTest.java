package id.jangkau.kubernetes.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.kubernetes.manifest.Kubectl;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;
import id.jangkau.kubernetes.manifest.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The components cdc and monitoring change what others bring: they are built with everything. */
@NeedsKubectl
class KustomizationsTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void anOverlayIsBuilt(Overlay overlay) {
        assertThat(overlay.manifest().names("Deployment"))
                .containsExactlyInAnyOrder("partner-service", "registration-service", "statistics-service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base",
                "components/cloudnative-pg",
                "components/external-secrets",
                "components/keda",
                "components/keycloak",
                "components/monitoring/dashboards",
                "components/monitoring/rules",
                "components/strimzi"
            })
    void aPartIsBuiltAlone(String part) {
        assertThat(Kubectl.kustomize(Project.path("deploy/kubernetes").resolve(part))
                        .objects())
                .isNotEmpty();
    }

    @Test
    void saysWhatCannotBeBuilt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), "resources: [10-nowhere.yaml]\n");

        assertThatThrownBy(() -> Kubectl.kustomize(folder)).hasMessageContaining("10-nowhere.yaml");
    }
}
