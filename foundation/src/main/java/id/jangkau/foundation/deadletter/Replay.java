package id.jangkau.foundation.deadletter;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What came of replaying a letter.
 *
 * @param reason why it stays parked
 */
public record Replay(Outcome outcome, @Nullable String reason, OffsetDateTime at) {

    /** PARKED: it still cannot be read or applied, and stays where it is. */
    public enum Outcome {
        APPLIED,
        IGNORED,
        PARKED
    }
}
