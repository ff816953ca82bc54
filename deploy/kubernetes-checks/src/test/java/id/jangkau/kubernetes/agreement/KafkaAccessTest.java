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
class KafkaAccessTest {
    private static final String ACLS = "/spec/authorization/acls";

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void everyUserMayDoWhatItsServiceDoes(Overlay overlay) {
        assertThat(KafkaAccess.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesATopicAndAGroupThatThereIsNot() {
        var spoiled = Overlay.EVERYTHING
                .manifest()
                .with("KafkaUser/keda", ACLS + "/0/resource/name", new TextNode("partner.agencies.v1"))
                .with("KafkaUser/keda", ACLS + "/2/resource/name", new TextNode("statistics"));

        assertThat(KafkaAccess.findings(spoiled))
                .containsExactly(
                        new Finding(
                                "KafkaUser/keda",
                                "may do something to the topic partner.agencies.v1, which there is not"),
                        new Finding("KafkaUser/keda", "may do something to the group statistics, which there is not"));
    }

    @Test
    void namesWhatAServiceMayNotDo() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with("KafkaUser/registration-service", ACLS + "/2/resource/name", new TextNode("partner-service"));

        assertThat(KafkaAccess.findings(spoiled))
                .containsExactly(
                        new Finding("KafkaUser/registration-service", "may not Read the group registration-service"));
    }

    @Test
    void namesWhoMayWriteToAnothersTopic() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with(
                        "KafkaUser/statistics-service",
                        user -> user.withArray(ACLS + "/0/operations").add("Write"));

        assertThat(KafkaAccess.findings(spoiled))
                .containsExactly(new Finding(
                        "KafkaUser/statistics-service",
                        "may Write to the topic partner.agency.v1, which is another's"));
    }

    @Test
    void namesAUserThatIsMissing() {
        var spoiled = Overlay.PRODUCTION.manifest().without("KafkaUser/partner-service");

        assertThat(KafkaAccess.findings(spoiled))
                .containsExactly(new Finding("KafkaUser/partner-service", "is missing"));
    }
}
