package id.jangkau.registration.enrollment;

import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.JobTimes;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks once a minute whether a day has begun. */
@Singleton
class DayJob {
    private final BeginDay beginDay;
    private final JobTimes.Job times;

    DayJob(BeginDay beginDay, JobTimes jobs) {
        this.beginDay = beginDay;
        this.times = jobs.of("begin-day");
    }

    @Scheduled(every = "${jangkau.enrollment.begin-day-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        beginDay.begin();
        times.finished();
    }
}
