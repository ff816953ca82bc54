package id.jangkau.partner.credential.keycloak;

import java.util.function.Supplier;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.credential.keycloak.KeycloakCalls.Operation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeycloakCallsTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final KeycloakCalls calls = new KeycloakCalls(metrics);

    @Test
    void areMeasuredByWhatIsAskedFor() {
        assertThat(calls.measured(Operation.NEW_SECRET, () -> "secret")).isEqualTo("secret");
        assertThat(calls.measured(Operation.CARRY_OUT, () -> true)).isTrue();

        assertThat(count("new_secret", "done")).isOne();
        assertThat(count("carry_out", "done")).isOne();
    }

    @Test
    void tellWhetherKeycloakIsAwayOrDoesNotLetUs() {
        fails(() -> {
            throw new ProcessingException("connection refused");
        });
        fails(() -> {
            throw new WebApplicationException(403);
        });
        fails(() -> {
            throw new WebApplicationException(404);
        });

        assertThat(count("read_logins", "unreachable")).isOne();
        assertThat(count("read_logins", "refused")).isEqualTo(2);
    }

    private void fails(Supplier<String> question) {
        assertThatThrownBy(() -> calls.measured(Operation.READ_LOGINS, question))
                .isInstanceOf(KeycloakUnavailableException.class);
    }

    private long count(String operation, String outcome) {
        return metrics.get("jangkau.keycloak.calls")
                .tag("operation", operation)
                .tag("outcome", outcome)
                .timer()
                .count();
    }
}
