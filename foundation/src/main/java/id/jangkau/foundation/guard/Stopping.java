package id.jangkau.foundation.guard;

import java.time.Duration;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import id.jangkau.foundation.problem.ProblemException;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;

/**
 * A service that stops serves on while others notice that it is not ready any more, and then takes nothing in: callers who keep
 * coming would otherwise be served until what they were promised is cut off in its midst.
 */
@ApplicationScoped // as MostRequests
class Stopping {
    /** We close a little before the server begins to count who is still within. */
    private static final Duration EARLIER = Duration.ofMillis(500);

    private final Duration delay;
    private volatile OptionalLong closesAt = OptionalLong.empty();

    Stopping(@ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "0s") Duration delay) {
        this.delay = delay;
    }

    void notice(@Observes ShutdownDelayInitiatedEvent event) {
        closesAt = OptionalLong.of(System.nanoTime() + delay.minus(EARLIER).toNanos());
    }

    @ServerRequestFilter(preMatching = true)
    void enter() {
        OptionalLong time = closesAt;
        if (time.isPresent() && System.nanoTime() - time.getAsLong() >= 0) {
            throw ProblemException.unavailable("STOPPING");
        }
    }
}
