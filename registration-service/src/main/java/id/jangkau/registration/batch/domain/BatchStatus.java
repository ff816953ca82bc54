package id.jangkau.registration.batch.domain;

/** How far a batch is. */
public enum BatchStatus {
    /** Durably kept; nothing was decided yet. */
    RECEIVED,
    /** No agreement of the bank is known here yet; goes on by itself when one is. */
    WAITING,
    WORKING,
    /** Every row was decided, and the billing can be paid. */
    COMPLETED
}
