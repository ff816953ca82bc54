package id.jangkau.statistics.rebuild;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.metrics.DatabaseGauges;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.statistics.rebuild.store.RebuildLock;
import id.jangkau.statistics.rebuild.store.RebuildLock.Held;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a rebuild is can be watched by every replica. */
@QuarkusTest
@Tag("real")
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "statistics"))
class RebuildMetricsTest {
    @Inject
    FollowRebuild followRebuild;

    @Inject
    RebuildLock lock;

    @Inject
    Jdbi database;

    /** Not the service's: that one goes on with the beans of the test before. */
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @BeforeEach
    void noRebuildEver() {
        database.useHandle(handle -> handle.execute("DELETE FROM rebuild_run"));
        new RebuildMetrics(followRebuild, new DatabaseGauges(metrics)).register(new StartupEvent());
    }

    @Test
    void thereIsNoProgressOfWhatNeverWas() {
        assertThat(value("running")).isZero();
        assertThat(value("progress")).isNaN();
    }

    @Test
    void oneRunsForAsLongAsItsReplicaDoes() {
        database.useHandle(
                handle -> handle.execute("INSERT INTO rebuild_run (state, started_at, events_read, events_total)"
                        + " VALUES ('RUNNING', now(), 30, 40)"));
        Held itself = lock.take().orElseThrow();
        try {
            assertThat(value("running")).isOne();
            assertThat(value("progress")).isEqualTo(0.75);
        } finally {
            itself.close();
        }
        assertThat(value("running")).isZero();
    }

    private double value(String name) {
        return metrics.get("jangkau.rebuild." + name).gauge().value();
    }
}
