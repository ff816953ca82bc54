package id.jangkau.partner.deadletter;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.KafkaException;

import id.jangkau.foundation.deadletter.LetterId;
import id.jangkau.foundation.deadletter.LetterReplay;
import id.jangkau.foundation.deadletter.Replay;
import id.jangkau.partner.enrollment.HearEnrollments;

/** Takes a parked event the way it would have been taken. */
@ApplicationScoped
public class ReplayDeadLetter {
    private final LetterReplay replay;
    private final HearEnrollments hearEnrollments;

    ReplayDeadLetter(LetterReplay replay, HearEnrollments hearEnrollments) {
        this.replay = replay;
        this.hearEnrollments = hearEnrollments;
    }

    /**
     * Nothing when there is no such letter.
     *
     * @throws KafkaException when Kafka does not answer
     */
    public Optional<Replay> replay(LetterId id) {
        return replay.replay(id, hearEnrollments.known(), hearEnrollments::hear);
    }
}
