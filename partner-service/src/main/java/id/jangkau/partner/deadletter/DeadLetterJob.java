package id.jangkau.partner.deadletter;

import jakarta.inject.Singleton;

import id.jangkau.event.Topics;
import id.jangkau.foundation.deadletter.WaitingLetters;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks now and then how many dead letters wait for somebody to replay them. */
@Singleton
class DeadLetterJob {
    private final WaitingLetters waitingLetters;

    DeadLetterJob(WaitingLetters waitingLetters) {
        this.waitingLetters = waitingLetters;
    }

    @Scheduled(every = "${jangkau.dead-letter.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        waitingLetters.look(Topics.ENROLLMENTS);
    }
}
