package id.jangkau.event;

import java.util.Locale;

/**
 * What can happen to an enrollment. Every event carries an {@link EnrollmentState}, but {@link #CONTRIBUTION_PAID},
 * which carries a {@link ContributionPaid}: immutable, with an id of its own.
 */
public enum EnrollmentEventType implements EventType {
    REGISTERED,
    ACTIVATED,
    EXTENDED,
    CORRECTED,
    /** The paid months are over; the worker goes on counting as active through the grace months. */
    GRACE_STARTED,
    LAPSED,
    RESUMED,
    CANCELLED,
    ENDED,
    /** Another agency took the worker over. */
    TRANSFERRED,
    CONTRIBUTION_PAID;

    @Override
    public String type() {
        return this == CONTRIBUTION_PAID
                ? "id.jangkau.registration.contribution.paid"
                : "id.jangkau.registration.enrollment." + name().toLowerCase(Locale.ROOT);
    }
}
