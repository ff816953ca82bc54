package id.jangkau.foundation.announcement;

import java.util.UUID;

/** What a service has to tell; the one bean of a service that keeps announcements. */
public interface Retelling {
    /**
     * Appends to the outbox what is now known of the next ones in the order of ids, in the caller's transaction and locked in it,
     * so that nobody hears an older state after a newer one.
     *
     * @param after the last one that was told
     * @param most how many at once
     */
    Told tellAfter(UUID after, int most);

    /**
     * What was told.
     *
     * @param last the one to go on after
     * @param told how many; 0 when there are no more
     * @param events how many events that took
     */
    record Told(UUID last, int told, int events) {}
}
