package id.jangkau.partner.agency.domain;

/** What kind of rural bank it is by its licence. */
public enum BankKind {
    /** Bank Perekonomian Rakyat. */
    BPR,
    /** Bank Perekonomian Rakyat Syariah. */
    BPRS
}
