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
class AddressesTest {
    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everyAddressLeadsSomewhere(Overlay overlay) {
        assertThat(Addresses.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesAServiceThatThereIsNot() {
        var manifest = Overlay.PRODUCTION.manifest();
        var map = manifest.get("ConfigMap/statistics-service").id();
        var spoiled = manifest.with(
                map, "/data/QUARKUS_REST_CLIENT_REGISTRATION_URL", new TextNode("http://registration:8082"));

        assertThat(Addresses.findings(spoiled))
                .containsExactly(new Finding(map, "leads to registration, which there is not"));
    }

    @Test
    void namesADatabaseThatThereIsNot() {
        var manifest = Overlay.PRODUCTION.manifest();
        var map = manifest.get("ConfigMap/partner-service").id();
        var spoiled = manifest.with(
                map,
                "/data/QUARKUS_DATASOURCE_JDBC_URL",
                new TextNode("jdbc:postgresql://partner-db:5432/partner?sslmode=verify-full"));

        assertThat(Addresses.findings(spoiled))
                .containsExactly(new Finding(map, "leads to partner-db, which there is not"));
    }

    @Test
    void namesAPortThatItsServiceDoesNotHave() {
        var manifest = Overlay.PRODUCTION.manifest();
        var map = manifest.get("ConfigMap/services").id();
        var spoiled = manifest.with(map, "/data/KAFKA_BOOTSTRAP_SERVERS", new TextNode("jangkau-kafka-bootstrap:9092"));

        assertThat(Addresses.findings(spoiled))
                .containsExactly(new Finding(map, "leads to port 9092 of jangkau-kafka-bootstrap, which has [9093]"));
    }

    @Test
    void namesWhereAConnectorAndAJobLeadAstray() {
        var spoiled = Overlay.EVERYTHING
                .manifest()
                .with("KafkaConnector/partner-outbox", "/spec/config/database.hostname", new TextNode("partner-rw"))
                .with(
                        "CronJob/partner-outbox-sweep",
                        "/spec/jobTemplate/spec/template/spec/containers/0/env/0/value",
                        new TextNode("partner-rw"));

        assertThat(Addresses.findings(spoiled))
                .containsExactly(
                        new Finding("KafkaConnector/partner-outbox", "leads to partner-rw, which there is not"),
                        new Finding("CronJob/partner-outbox-sweep", "leads to partner-rw, which there is not"));
    }
}
