package id.jangkau.partner.incentive.domain;

/** Why something stands in the claim of a month. */
public enum Line {
    /** Paid in that month, or in a settled one and heard of later. */
    PAYMENT,
    /** Given back in that month, or in a settled one and heard of later. */
    REFUND,
    /** A settled claim said another incentive than the agreements, as they are recorded now, do: the difference. */
    ADJUSTMENT
}
