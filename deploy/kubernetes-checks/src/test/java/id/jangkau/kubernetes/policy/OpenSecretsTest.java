package id.jangkau.kubernetes.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class OpenSecretsTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void noSecretIsInTheRepository(Overlay overlay) {
        assertThat(OpenSecrets.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesASecretWithData() {
        var secret =
                JsonNodeFactory.instance.objectNode().put("apiVersion", "v1").put("kind", "Secret");
        secret.putObject("metadata").put("name", "partner-service-database");
        secret.putObject("stringData").put("password", "invented");

        assertThat(OpenSecrets.findings(Overlay.DEV.manifest().and(new KubernetesObject(secret))))
                .containsExactly(
                        new Finding("Secret/partner-service-database", "is in the repository with what it holds"));
    }
}
