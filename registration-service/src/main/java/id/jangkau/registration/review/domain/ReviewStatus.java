package id.jangkau.registration.review.domain;

/** Whether an officer is still to look at it. */
public enum ReviewStatus {
    OPEN,
    DECIDED
}
