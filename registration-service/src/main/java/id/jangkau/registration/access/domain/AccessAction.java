package id.jangkau.registration.access.domain;

/** What was done with personal data. */
public enum AccessAction {
    READ_ENROLLMENT,
    LIST_ENROLLMENTS,
    READ_HISTORY,
    CORRECT_ENROLLMENT,
    CANCEL_ENROLLMENT,
    END_PARTICIPATION,
    READ_REVIEW,
    DECIDE_REVIEW
}
