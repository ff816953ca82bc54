package id.jangkau.registration.enrollment.domain;

/** How a bank stood on the day of an event. */
public enum AgencyStanding {
    IN_FORCE,
    /** No agreement of it covers the day. */
    NOT_IN_FORCE,
    /** One does, but it was suspended. */
    SUSPENDED,
    /** Another bank had taken over its participants. */
    SUCCEEDED,
    /** No agreement of it was heard of yet: it has a client, so the news is on its way. */
    NOT_KNOWN_YET;

    /** Why it may not enroll, for the text of the refusal; 0 where that is all there is to say. */
    int reason() {
        return switch (this) {
            case SUSPENDED -> 1;
            case SUCCEEDED -> 2;
            case IN_FORCE, NOT_IN_FORCE, NOT_KNOWN_YET -> 0;
        };
    }
}
