package id.jangkau.registration.payment.domain;

/** Where a billing stands. */
public enum BillingStatus {
    /** A batch still adds to it. */
    GATHERING,
    OPEN,
    PAID,
    /** Everybody in it was cancelled or ended before it was paid. */
    VOID
}
