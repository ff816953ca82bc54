package id.jangkau.event;

import java.util.Locale;

/**
 * What can happen to an enrollment. Every event carries an {@link EnrollmentState}, but
 * {@link #CONTRIBUTION_PAID} and {@link #CONTRIBUTION_REFUNDED}, which carry a {@link ContributionPaid} and a
 * {@link ContributionRefunded}: immutable, with ids of their own.
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
    CONTRIBUTION_PAID,
    CONTRIBUTION_REFUNDED;

    @Override
    public String type() {
        return switch (this) {
            case CONTRIBUTION_PAID -> "id.jangkau.registration.contribution.paid";
            case CONTRIBUTION_REFUNDED -> "id.jangkau.registration.contribution.refunded";
            default -> "id.jangkau.registration.enrollment." + name().toLowerCase(Locale.ROOT);
        };
    }

    /** The record of the event contract that the type's JSON becomes. */
    public Class<?> data() {
        return switch (this) {
            case CONTRIBUTION_PAID -> ContributionPaid.class;
            case CONTRIBUTION_REFUNDED -> ContributionRefunded.class;
            default -> EnrollmentState.class;
        };
    }
}
