package id.jangkau.kubernetes.monitoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.TextNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.NeedsKubectl;
import id.jangkau.kubernetes.manifest.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is monitored in development. */
@NeedsKubectl
class ScrapingTest {
    private static final String ENDPOINT = "/spec/podMetricsEndpoints/0";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEV")
    void everyServiceIsAskedForItsMetrics(Overlay overlay) {
        assertThat(Scraping.findings(overlay.manifest())).isEmpty();
    }

    @Test
    void productionHasAlertsAndDashboards() {
        var manifest = Overlay.PRODUCTION.manifest();

        assertThat(manifest.names("PrometheusRule")).hasSize(4);
        assertThat(manifest.get("ConfigMap/jangkau-dashboards").labels()).containsEntry("grafana_dashboard", "1");
    }

    @Test
    void namesAMonitorThatSelectsNothing() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with(
                        "PodMonitor/partner-service",
                        "/spec/selector/matchLabels/app.kubernetes.io~1name",
                        new TextNode("partners"));

        assertThat(Scraping.findings(spoiled))
                .containsExactly(
                        new Finding("PodMonitor/partner-service", "selects no pod"),
                        new Finding("Deployment/partner-service", "has no PodMonitor"));
    }

    @Test
    void namesAMonitorThatAlertsWouldNotFind() {
        var spoiled = Overlay.PRODUCTION.manifest().without("PodMonitor/partner-service", "/spec/jobLabel");

        assertThat(Scraping.findings(spoiled))
                .containsExactly(new Finding("PodMonitor/partner-service", "does not call the job partner-service"));
    }

    @Test
    void namesAMonitorThatAsksWrongly() {
        var spoiled = Overlay.PRODUCTION
                .manifest()
                .with("PodMonitor/partner-service", ENDPOINT + "/path", new TextNode("/metrics"))
                .without("PodMonitor/partner-service", ENDPOINT + "/scrapeTimeout");

        assertThat(Scraping.findings(spoiled))
                .containsExactly(
                        new Finding(
                                "PodMonitor/partner-service", "does not ask for /q/metrics where the service listens"),
                        new Finding("PodMonitor/partner-service", "does not ask every 30 seconds, for 25 at most"));
    }
}
