package id.jangkau.kubernetes.agreement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

/** Those of development are made by its script, which needs a cluster. */
@NeedsKubectl
class SecretsTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEV")
    void everySecretIsMadeBySomebody(Overlay overlay) {
        assertThat(Secrets.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAKeyThatNobodyMakes() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with(
                        "Deployment/partner-service",
                        "/spec/template/spec/containers/0/env/1/valueFrom/secretKeyRef/key",
                        new TextNode("pasword"));

        assertThat(Secrets.findings(spoiled))
                .containsExactly(new Finding(
                        "Deployment/partner-service",
                        "wants pasword of the secret partner-service-database, which nobody makes"));
    }

    @Test
    void namesWhoWantsASecretThatNobodyMakes() {
        var spoiled = Overlay.PRODUCTION.manifest().without("ExternalSecret/registration-service-keys");

        assertThat(Secrets.findings(spoiled))
                .containsExactly(new Finding(
                        "Deployment/registration-service",
                        "wants the secret registration-service-keys, which nobody makes"));
    }

    @Test
    void namesACertificateOfADatabaseThatThereIsNot() {
        var spoiled = Overlay.PRODUCTION.manifest().without("Cluster/statistics-db");

        assertThat(Secrets.findings(spoiled))
                .contains(new Finding(
                        "Deployment/statistics-service", "wants the secret statistics-db-ca, which nobody makes"));
    }
}
