package id.jangkau.registration.payment.domain;

/** What a payment means for a billing. */
public enum Settlement {
    /** It is paid now. */
    SETTLED,
    /** It was paid with this very payment before: nothing happens again. */
    SETTLED_BEFORE,
    /** It was paid with another payment before: the money is to be given back. */
    ALREADY_PAID,
    /** Its amount is not known yet. */
    NOT_READY,
    /** Nobody is left in it. */
    VOID,
    AMOUNT_MISMATCH,
    PAID_IN_FUTURE
}
