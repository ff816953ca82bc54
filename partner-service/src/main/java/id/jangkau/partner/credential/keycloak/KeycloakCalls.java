package id.jangkau.partner.credential.keycloak;

import java.util.Locale;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** {@code jangkau_keycloak_calls_seconds} by operation and outcome: how long Keycloak's admin API takes, and whether it lets us. */
@Singleton
class KeycloakCalls {
    private final MeterRegistry metrics;

    KeycloakCalls(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** What Keycloak is asked for; each may be several requests. */
    enum Operation {
        /** A client made as it should be, or disabled. */
        CARRY_OUT,
        NEW_SECRET,
        READ_LOGINS
    }

    /**
     * Asks, and measures.
     *
     * @throws KeycloakUnavailableException when Keycloak does not answer or does not let us
     */
    <T> T measured(Operation operation, Supplier<T> question) {
        Timer.Sample started = Timer.start(metrics);
        String outcome = "failed";
        try {
            T answer = question.get();
            outcome = "done";
            return answer;
        } catch (WebApplicationException e) {
            outcome = "refused";
            throw new KeycloakUnavailableException(e);
        } catch (ProcessingException e) {
            outcome = "unreachable";
            throw new KeycloakUnavailableException(e);
        } finally {
            started.stop(Timer.builder("jangkau.keycloak.calls")
                    .description("what Keycloak's admin API was asked for")
                    .tag("operation", operation.name().toLowerCase(Locale.ROOT))
                    .tag("outcome", outcome)
                    .register(metrics));
        }
    }
}
