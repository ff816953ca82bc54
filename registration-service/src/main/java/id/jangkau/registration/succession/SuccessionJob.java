package id.jangkau.registration.succession;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every few seconds whether participants are to be handed over. */
@Singleton
class SuccessionJob {
    private final HandOverParticipants handOverParticipants;

    SuccessionJob(HandOverParticipants handOverParticipants) {
        this.handOverParticipants = handOverParticipants;
    }

    @Scheduled(every = "${jangkau.succession.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        handOverParticipants.handOverAll();
    }
}
