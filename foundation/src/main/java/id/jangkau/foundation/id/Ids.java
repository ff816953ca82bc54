package id.jangkau.foundation.id;

import java.util.UUID;

import jakarta.inject.Singleton;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;

/** UUIDs of version 7: unguessable in their tail, and near each other in an index when made near each other in time. */
@Singleton
public class Ids {
    private final TimeBasedEpochRandomGenerator generator = Generators.timeBasedEpochRandomGenerator();
    private final TimeBasedEpochGenerator inOrder = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return generator.generate();
    }

    /** Likewise, and greater than every one that was made here before, within a millisecond too; so it can be guessed. */
    public UUID nextInOrder() {
        return inOrder.generate();
    }
}
