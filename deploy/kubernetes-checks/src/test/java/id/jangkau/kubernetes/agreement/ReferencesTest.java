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
class ReferencesTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void whateverIsNamedIsThere(Overlay overlay) {
        assertThat(References.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesABackupOfNothing() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with("ScheduledBackup/partner-db", "/spec/cluster/name", new TextNode("partners-db"));

        assertThat(References.findings(spoiled))
                .containsExactly(
                        new Finding("ScheduledBackup/partner-db", "names Cluster/partners-db, which there is not"));
    }

    @Test
    void namesATopicOfAnotherKafka() {
        var spoiled = Overlay.DEV
                .manifest()
                .with("KafkaTopic/partner.agency.v1", "/metadata/labels/strimzi.io~1cluster", new TextNode("kafka"));

        assertThat(References.findings(spoiled))
                .containsExactly(new Finding("KafkaTopic/partner.agency.v1", "names Kafka/kafka, which there is not"));
    }

    @Test
    void namesWhatIngressAndScalingDoNotFind() {
        var spoiled = Overlay.EVERYTHING
                .manifest()
                .without("Service/registration-service")
                .with(
                        "ScaledObject/statistics-service",
                        "/spec/triggers/0/metadata/topic",
                        new TextNode("enrollments"));

        assertThat(References.findings(spoiled))
                .containsExactlyInAnyOrder(
                        new Finding("Ingress/jangkau", "names Service/registration-service, which there is not"),
                        new Finding(
                                "ScaledObject/statistics-service", "names KafkaTopic/enrollments, which there is not"));
    }
}
