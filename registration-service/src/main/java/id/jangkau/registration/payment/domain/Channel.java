package id.jangkau.registration.payment.domain;

/** How a contribution came. */
public enum Channel {
    /** Under the agency's kode iuran: it counts for the agency's incentive. */
    AGENCY,
    /** The worker paid without the agency, and the authority told us. */
    SELF
}
