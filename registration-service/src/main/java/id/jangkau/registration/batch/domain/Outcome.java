package id.jangkau.registration.batch.domain;

/** What became of a row. */
public enum Outcome {
    ACCEPTED,
    /** The same was accepted before, in this file or earlier; nothing happened again. */
    REPLAYED,
    REFUSED
}
