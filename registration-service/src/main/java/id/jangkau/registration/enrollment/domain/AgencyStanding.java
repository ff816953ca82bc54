package id.jangkau.registration.enrollment.domain;

/** How a bank stood on the day of an event. */
public enum AgencyStanding {
    IN_FORCE,
    NOT_IN_FORCE,
    /** No agreement of it was heard of yet: it has a client, so the news is on its way. */
    NOT_KNOWN_YET
}
