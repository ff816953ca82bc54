package id.jangkau.systemtests;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted is what there is: counters against their rows, and those against registration-service itself. */
class ReconciliationIT {
    private final Api statistics = Running.as(Role.STATISTICS_ADMIN, Part.STATISTICS);

    @Test
    void theCountersAreWhatTheirRowsAddUpToAndTheRowsAreWhatRegistrationHas() {
        JsonNode found = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> statistics.get("/v1/projection/reconciliation").success(),
                        answer -> answer.path("reconciled").asBoolean());

        assertThat(found.at("/counters/drift").asLong()).isZero();
        assertThat(found.at("/registration/state").asText()).isEqualTo("COMPARED");
    }
}
