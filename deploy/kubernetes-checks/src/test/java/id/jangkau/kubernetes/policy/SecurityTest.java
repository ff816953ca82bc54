package id.jangkau.kubernetes.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsKubectl
class SecurityTest {
    private static final String DEPLOYMENT = "Deployment/partner-service";
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0/securityContext";

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void nothingMayDoMoreThanItsWork(Overlay overlay) {
        assertThat(Security.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void namesWhatMayRunAsRoot() {
        var manifest = Overlay.DEV.manifest();

        assertThat(Security.findings(manifest.without(DEPLOYMENT, POD + "/securityContext/runAsNonRoot")))
                .containsExactly(new Finding(DEPLOYMENT, "container partner-service may run as root"));
        assertThat(Security.findings(manifest.with(DEPLOYMENT, CONTAINER + "/runAsUser", new IntNode(0))))
                .containsExactly(new Finding(DEPLOYMENT, "container partner-service may run as root"));
    }

    @Test
    void namesWhatMayGainPrivileges() {
        var manifest = Overlay.DEV.manifest();

        assertThat(Security.findings(manifest.without(DEPLOYMENT, CONTAINER + "/allowPrivilegeEscalation")))
                .containsExactly(new Finding(DEPLOYMENT, "container partner-service may gain privileges"));
        assertThat(Security.findings(manifest.with(DEPLOYMENT, CONTAINER + "/privileged", BooleanNode.TRUE)))
                .containsExactly(new Finding(DEPLOYMENT, "container partner-service may gain privileges"));
    }

    @Test
    void namesEveryOtherFreedom() {
        var manifest = Overlay.DEV
                .manifest()
                .with(DEPLOYMENT, CONTAINER + "/readOnlyRootFilesystem", BooleanNode.FALSE)
                .without(DEPLOYMENT, CONTAINER + "/capabilities/drop")
                .without(DEPLOYMENT, POD + "/securityContext/seccompProfile");

        assertThat(Security.findings(manifest))
                .containsExactly(
                        new Finding(DEPLOYMENT, "container partner-service may make any system call"),
                        new Finding(DEPLOYMENT, "container partner-service may change its own files"),
                        new Finding(DEPLOYMENT, "container partner-service keeps capabilities"));
    }

    @Test
    void namesAPodThatReachesOutOfItself() {
        var manifest = Overlay.DEV
                .manifest()
                .without(DEPLOYMENT, POD + "/automountServiceAccountToken")
                .without(DEPLOYMENT, POD + "/enableServiceLinks")
                .with(DEPLOYMENT, POD + "/hostNetwork", BooleanNode.TRUE)
                .with(DEPLOYMENT, POD + "/volumes/0/hostPath", new TextNode("/"));

        assertThat(Security.findings(manifest))
                .containsExactly(
                        new Finding(DEPLOYMENT, "has a token of the API server"),
                        new Finding(DEPLOYMENT, "has variables of all Services"),
                        new Finding(DEPLOYMENT, "has hostNetwork"),
                        new Finding(DEPLOYMENT, "reaches the node's files"));
    }

    @Test
    void looksAtJobsToo() {
        var spoiled = Overlay.EVERYTHING
                .manifest()
                .without(
                        "CronJob/partner-outbox-sweep",
                        "/spec/jobTemplate/spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem");

        assertThat(Security.findings(spoiled))
                .containsExactly(
                        new Finding("CronJob/partner-outbox-sweep", "container sweep may change its own files"));
    }
}
