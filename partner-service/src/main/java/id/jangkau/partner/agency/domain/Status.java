package id.jangkau.partner.agency.domain;

/** Where an agency stands, as others see it. */
public enum Status {
    PROSPECT,
    APPLIED,
    BRANCH_APPROVED,
    APPROVED,
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    REJECTED,
    SUCCEEDED
}
