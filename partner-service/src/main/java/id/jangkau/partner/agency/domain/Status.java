package id.jangkau.partner.agency.domain;

/** Where an agency stands, as others see it. Suspension, termination and succession come with their own standings. */
public enum Status {
    PROSPECT,
    APPLIED,
    BRANCH_APPROVED,
    APPROVED,
    ACTIVE,
    EXPIRED,
    REJECTED
}
