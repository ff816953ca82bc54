package id.jangkau.statistics.rebuild;

import java.time.Clock;
import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.jangkau.foundation.sql.JobTransactions;
import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.rebuild.domain.Rebuild.State;
import id.jangkau.statistics.rebuild.store.FreshTables;
import id.jangkau.statistics.rebuild.store.RebuildLock;
import id.jangkau.statistics.rebuild.store.RebuildLock.Held;
import id.jangkau.statistics.rebuild.store.Rebuilds;

/** Starts a rebuild, unless one is running on whichever replica. */
@ApplicationScoped
public class StartRebuild {
    private static final Logger LOG = Logger.getLogger(StartRebuild.class);

    private final RebuildProjection rebuild;
    private final RebuildLock lock;
    private final FreshTables fresh;
    private final Rebuilds rebuilds;
    private final JobTransactions jobs;
    private final Clock clock;

    StartRebuild(
            RebuildProjection rebuild,
            RebuildLock lock,
            FreshTables fresh,
            Rebuilds rebuilds,
            Clock clock,
            JobTransactions jobs) {
        this.jobs = jobs;
        this.rebuild = rebuild;
        this.lock = lock;
        this.fresh = fresh;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    /** Returns at once; false when one is running already. */
    public boolean started() {
        return lock.take().map(this::start).orElse(false);
    }

    private boolean start(Held held) {
        long id;
        try {
            id = jobs.call(() -> {
                long begun = rebuilds.begin(now());
                fresh.create();
                return begun;
            });
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
        Thread.ofPlatform().name("rebuild-" + id).daemon().start(() -> run(id, held));
        return true;
    }

    private void run(long id, Held held) {
        try (held) {
            rebuild.run(id);
            LOG.infof("rebuild %d is served", id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "rebuild %d failed; what was served before goes on being served", id);
            noteFailure(id);
        }
    }

    private void noteFailure(long id) {
        try {
            rebuilds.end(id, State.FAILED, now());
        } catch (RuntimeException e) {
            LOG.warnf("the failure of rebuild %d could not be noted: %s", id, e.getMessage());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(Wita.ZONE));
    }
}
