package id.jangkau.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus reads is there before anything happened, under the names that alerts and dashboards know. */
@RegistrationTest
class MetricsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jangkau_enrollments_total{outcome=\"accepted\",way=\"posted\"}",
                "jangkau_enrollments_total{outcome=\"replayed\",way=\"file\"}",
                "jangkau_enrollments_total{outcome=\"held\",way=\"posted\"}",
                "jangkau_batch_files_waiting{for=\"work\"}",
                "jangkau_batch_files_waiting{for=\"agreement\"}",
                "jangkau_batch_chunks_waiting{tried=\"before\"}",
                "jangkau_batch_oldest_seconds",
                "jangkau_outbox_pending",
                "jangkau_outbox_oldest_seconds",
                "jangkau_succession_remaining",
                "jangkau_audit_unsealed",
                "jangkau_audit_unsealed_oldest_seconds",
                "jangkau_job_finished_seconds_ago{name=\"payments\"}",
                "agroal_active_count{datasource=\"default\"}",
                "agroal_awaiting_count{datasource=\"default\"}"
            })
    void isThere(String series) {
        String all = RestAssured.get("/q/metrics").asString().replace(",}", "}");
        assertThat(all.lines()).anyMatch(line -> line.startsWith(series + " "));
    }
}
