package id.jangkau.statistics.deadletter;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.KafkaException;

import id.jangkau.foundation.deadletter.LetterId;
import id.jangkau.foundation.deadletter.LetterReplay;
import id.jangkau.foundation.deadletter.Replay;
import id.jangkau.statistics.projection.ProjectEvents;

/** Counts a parked event the way it would have been counted. */
@ApplicationScoped
public class ReplayDeadLetter {
    private final LetterReplay replay;
    private final ProjectEvents projection;

    ReplayDeadLetter(LetterReplay replay, ProjectEvents projection) {
        this.replay = replay;
        this.projection = projection;
    }

    /**
     * Nothing when there is no such letter.
     *
     * @throws KafkaException when Kafka does not answer
     */
    public Optional<Replay> replay(LetterId id) {
        return replay.replay(id, projection.known(), projection::project);
    }
}
