package id.jangkau.partner.onboarding;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import id.jangkau.foundation.metrics.JobTimes;
import id.jangkau.partner.agency.domain.PartnerId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks at the calendar once a minute. */
@Singleton
class CalendarJob {
    private static final Logger LOG = Logger.getLogger(CalendarJob.class);

    private final FollowCalendar followCalendar;
    private final JobTimes.Job times;

    CalendarJob(FollowCalendar followCalendar, JobTimes jobs) {
        this.followCalendar = followCalendar;
        this.times = jobs.of("calendar");
    }

    @Scheduled(every = "${jangkau.calendar.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        followCalendar.overtaken().forEach(this::follow);
        times.finished();
    }

    /** One that fails does not keep the others waiting; the next minute tries it again. */
    private void follow(PartnerId id) {
        try {
            followCalendar.follow(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "partner %s does not follow the calendar", id.value());
        }
    }
}
