package id.jangkau.foundation.announcement;

import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every second whether everything is to be told anew. */
@Singleton
@IfBuildProperty(name = "jangkau.announcement.enabled", stringValue = "true")
class AnnouncementJob {
    private final AnnounceAgain announceAgain;

    AnnouncementJob(AnnounceAgain announceAgain) {
        this.announceAgain = announceAgain;
    }

    @Scheduled(every = "${jangkau.announcement.look-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        announceAgain.goOn();
    }
}
