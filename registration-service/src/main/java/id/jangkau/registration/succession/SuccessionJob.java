package id.jangkau.registration.succession;

import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.JobTimes;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every few seconds whether participants are to be handed over. */
@Singleton
class SuccessionJob {
    private final HandOverParticipants handOverParticipants;
    private final JobTimes.Job times;

    SuccessionJob(HandOverParticipants handOverParticipants, JobTimes jobs) {
        this.handOverParticipants = handOverParticipants;
        this.times = jobs.of("succession");
    }

    @Scheduled(every = "${jangkau.succession.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        handOverParticipants.handOverAll();
        times.finished();
    }
}
