package id.jangkau.statistics.rebuild;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.rebuild.domain.Rebuild;
import id.jangkau.statistics.rebuild.domain.Rebuild.State;
import id.jangkau.statistics.rebuild.store.RebuildLock;
import id.jangkau.statistics.rebuild.store.Rebuilds;

/** How far the newest rebuild has come, on whichever replica it runs. */
@ApplicationScoped
public class FollowRebuild {
    private final Rebuilds rebuilds;
    private final RebuildLock lock;

    FollowRebuild(Rebuilds rebuilds, RebuildLock lock) {
        this.rebuilds = rebuilds;
        this.lock = lock;
    }

    /** Nothing when there never was one. */
    public Optional<Rebuild> newest() {
        boolean taken = lock.isTaken(); // asked first: a rebuild that ends in between is then found ended
        return rebuilds.newest()
                .map(rebuild -> rebuild.state() == State.RUNNING && !taken
                        ? new Rebuild(
                                rebuild.id(),
                                State.INTERRUPTED,
                                rebuild.eventsRead(),
                                rebuild.eventsTotal(),
                                rebuild.eventsSkipped(),
                                rebuild.startedAt(),
                                rebuild.finishedAt())
                        : rebuild);
    }
}
