package id.jangkau.foundation.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import id.jangkau.foundation.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;

/**
 * No more requests at once than can be answered soon: the next one is turned away at once, and no queue grows. Health and metrics
 * are asked for past this. A stream counts until it begins; after that it only waits.
 */
@ApplicationScoped // filters are made before there is configuration; behind a proxy this is made when it is first
// needed
class MostRequests {
    private final int most;
    private final Counter turnedAway;
    private final AtomicInteger within = new AtomicInteger();

    MostRequests(GuardConfig config, MeterRegistry metrics) {
        this.most = config.mostRequests();
        this.turnedAway = metrics.counter("jangkau.guard.refused", "code", "OVERLOADED");
    }

    @ServerRequestFilter(preMatching = true)
    void enter(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (within.incrementAndGet() > most) {
            within.decrementAndGet();
            turnedAway.increment();
            throw ProblemException.unavailable("OVERLOADED");
        }
        var left = new AtomicBoolean();
        ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                .registerCompletionCallback(failure -> leave(left));
        routing.addHeadersEndHandler(headers -> {
            String type = routing.response().headers().get(HttpHeaders.CONTENT_TYPE);
            if (type != null && type.startsWith(MediaType.SERVER_SENT_EVENTS)) {
                leave(left);
            }
        });
    }

    private void leave(AtomicBoolean left) {
        if (left.compareAndSet(false, true)) {
            within.decrementAndGet();
        }
    }
}
