package id.jangkau.registration.enrollment.domain;

/** What happened to an enrollment, as others hear it. */
public enum ChangeKind {
    REGISTERED,
    /** The first contribution was received. */
    ACTIVATED,
    /** Further months were paid while the worker was a participant. */
    EXTENDED,
    CORRECTED,
    /** The paid months are over; the worker stays a participant for some months. */
    GRACE_STARTED,
    /** Nothing was paid within the grace months. */
    LAPSED,
    /** A lapsed worker paid again. */
    RESUMED,
    CANCELLED,
    ENDED,
    TRANSFERRED
}
