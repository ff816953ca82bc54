package id.jangkau.registration.enrollment.domain;

/** Why an enrollment was cancelled or ended. Reaching 65 is no reason: who was in time may go on paying. */
public enum ClosingReason {
    /** The bank took it back before any payment. */
    CANCELLED_BY_AGENCY,
    DEATH,
    /** The old-age savings were claimed. */
    CLAIM,
    /** The worker asked for it. */
    WITHDRAWAL,
    /** A review found the person enrolled in this occupation already. */
    DUPLICATE_OCCUPATION,
    /** A review found the person to be in two occupations already. */
    TOO_MANY_OCCUPATIONS,
    /** A review found that the NIK is not this person's. */
    IDENTITY_REJECTED
}
