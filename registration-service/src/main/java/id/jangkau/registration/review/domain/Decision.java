package id.jangkau.registration.review.domain;

/** What an officer found. */
public enum Decision {
    /** The same person; who is on record stays so. */
    KEEP_RECORD,
    /** The same person; what was declared is right, and goes on record. */
    REPLACE_RECORD,
    /** Somebody else, to whom the NIK does not belong. */
    ANOTHER_PERSON
}
