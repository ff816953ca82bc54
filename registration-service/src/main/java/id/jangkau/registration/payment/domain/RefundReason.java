package id.jangkau.registration.payment.domain;

/** Why a contribution is given back. Constants alone, so that nobody writes about a worker where nobody would look for it. */
public enum RefundReason {
    PAID_TWICE,
    PAID_IN_ERROR,
    NOT_ELIGIBLE,
    OTHER
}
