package id.jangkau.partner.credential.domain;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How often in a row Keycloak could not be told.
 *
 * @param nextAt not before then
 * @param lastFailure a code, such as {@code KEYCLOAK_UNREACHABLE}
 */
public record Attempts(int failed, Instant nextAt, @Nullable String lastFailure) {
    /** Half a minute, so that access ends within a minute of Keycloak's return. */
    private static final int LONGEST_DOUBLING = 5;

    /** None yet; the first is due now. */
    public static Attempts none(Instant now) {
        return new Attempts(0, now, null);
    }

    /** Again after 1, 2, 4, 8, 16 and then always 32 seconds. */
    Attempts failed(Instant now, String failure) {
        var pause = Duration.ofSeconds(1L << Math.min(failed, LONGEST_DOUBLING));
        return new Attempts(failed + 1, now.plus(pause), failure);
    }
}
