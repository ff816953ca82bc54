package id.jangkau.registration.enrollment;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks once a minute whether a day has begun. */
@Singleton
class DayJob {
    private final BeginDay beginDay;

    DayJob(BeginDay beginDay) {
        this.beginDay = beginDay;
    }

    @Scheduled(every = "${jangkau.enrollment.begin-day-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        beginDay.begin();
    }
}
