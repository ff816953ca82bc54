package id.jangkau.foundation.announcement;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.sql.JobTransactions;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Tells everything anew, piece by piece, each in a transaction of its own that one replica at a time may have; after a crash it
 * goes on where it stopped. Who has heard of a state before changes nothing. It leaves room in the outbox for what happens
 * meanwhile.
 */
@ApplicationScoped
@IfBuildProperty(name = "jangkau.announcement.enabled", stringValue = "true")
class AnnounceAgain {
    private static final int AT_ONCE = 500;
    private static final int MOST_WAITING = 5_000;

    private final AnnouncementRows announcements;
    private final Retelling retelling;
    private final JobTransactions jobs;
    private final Ids ids;
    private final Clock clock;

    AnnounceAgain(AnnouncementRows announcements, Retelling retelling, JobTransactions jobs, Ids ids, Clock clock) {
        this.announcements = announcements;
        this.retelling = retelling;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Whether it will be done; not when one is under way.
     *
     * @param by subject of who wants it
     */
    @Transactional
    boolean want(String by) {
        return announcements.insert(ids.next(), by, clock.instant());
    }

    @Transactional
    Optional<Announcement> newest() {
        return announcements.newest();
    }

    /** Returns once there is nothing left to tell, another replica is at it, or the outbox is full. */
    void goOn() {
        boolean goOn = true;
        while (goOn) {
            goOn = jobs.call(this::tellSome);
        }
    }

    /** Whether there may be more to tell at once. */
    private boolean tellSome() {
        if (announcements.isOutboxFull(MOST_WAITING)) {
            return false;
        }
        return announcements.lockUnfinished().map(this::tellSome).orElse(false);
    }

    private boolean tellSome(Announcement announcement) {
        Retelling.Told told = retelling.tellAfter(announcement.toldUpTo(), AT_ONCE);
        if (told.told() == 0) {
            announcements.finish(announcement.id(), clock.instant());
            return false;
        }
        announcements.advance(announcement.id(), told);
        return true;
    }
}
