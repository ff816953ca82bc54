package id.jangkau.registration.batch.domain;

/** How a file of workers is written. */
public enum BatchFormat {
    /** One header row with the template's columns, in any order. */
    CSV,
    /** One worker a line, as JSON, like a single request. */
    NDJSON
}
