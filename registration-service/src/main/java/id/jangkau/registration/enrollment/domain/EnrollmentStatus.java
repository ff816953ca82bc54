package id.jangkau.registration.enrollment.domain;

/** REGISTERED → ACTIVE → GRACE → LAPSED → (pays) ACTIVE; CANCELLED before any payment; ENDED. */
public enum EnrollmentStatus {
    REGISTERED,
    ACTIVE,
    GRACE,
    LAPSED,
    CANCELLED,
    ENDED
}
