package id.jangkau.kubernetes.agreement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class SettingsTest {
    private static final TextNode TRUE = new TextNode("true");

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everySettingIsReadBySomebody(Overlay overlay) {
        assertThat(Settings.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAMisspelledSettingOfAMap() {
        var manifest = Overlay.PRODUCTION.manifest();
        var map = manifest.get("ConfigMap/registration-service").id();
        var spoiled = manifest.with(map, "/data/JANGKAU_KEYS_FIELD_FILE", TRUE);

        assertThat(Settings.findings(spoiled))
                .containsExactly(
                        new Finding(map, "sets JANGKAU_KEYS_FIELD_FILE, which registration-service does not read"));
    }

    @Test
    void namesAMisspelledSettingOfQuarkus() {
        var manifest = Overlay.PRODUCTION.manifest();
        var map = manifest.get("ConfigMap/services").id();
        var spoiled = manifest.with(map, "/data/QUARKUS_FLYWAY_MIGRATE_ON_START", TRUE);

        assertThat(Settings.findings(spoiled))
                .hasSize(3)
                .allSatisfy(finding ->
                        assertThat(finding.fault()).startsWith("sets QUARKUS_FLYWAY_MIGRATE_ON_START, which"));
    }

    @Test
    void namesAMisspelledSettingOfKafkaInADeployment() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with(
                        "Deployment/partner-service",
                        "/spec/template/spec/containers/0/env/2/name",
                        new TextNode("KAFKA_SSL_KEYSTORE_CERT_CHAIN"));

        assertThat(Settings.findings(spoiled))
                .containsExactly(new Finding(
                        "Deployment/partner-service",
                        "container partner-service sets KAFKA_SSL_KEYSTORE_CERT_CHAIN, which partner-service does not"
                                + " read"));
    }

    @Test
    void namesAMapThatThereIsNot() {
        var manifest = Overlay.DEV.manifest();
        var map = manifest.get("ConfigMap/statistics-service").id();

        assertThat(Settings.findings(manifest.without(map)))
                .contains(new Finding(
                        "Deployment/statistics-service",
                        "container statistics-service reads " + map + ", which there is not"));
    }

    @Test
    void namesASettingThatIsMissing() {
        var manifest = Overlay.DEV.manifest();
        var map = manifest.get("ConfigMap/registration-service").id();

        assertThat(Settings.findings(manifest.without(map, "/data/JANGKAU_KEYS_FIELDS_FILE")))
                .containsExactlyInAnyOrder(
                        new Finding(
                                "Deployment/registration-service",
                                "does not set JANGKAU_KEYS_FIELDS_FILE, without which registration-service does not"
                                        + " start"),
                        new Finding(
                                "Job/registration-service-migration",
                                "does not set JANGKAU_KEYS_FIELDS_FILE, without which registration-service does not"
                                        + " start"));
    }
}
