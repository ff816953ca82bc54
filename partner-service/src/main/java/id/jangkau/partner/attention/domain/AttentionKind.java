package id.jangkau.partner.attention.domain;

/** Why something wants attention; the most pressing first. */
public enum AttentionKind {
    /** An application waits for the branch office or the head office, since a day. */
    REVIEW_WAITING,
    /** An agreement in force ends on a day, and none goes on from there. */
    AGREEMENT_ENDING,
    /** An agency in force has enrolled nobody since a day. */
    AGENCY_IDLE;

    /** Whether its day is one to come; else it is one gone by. */
    public boolean endsOnItsDay() {
        return this == AGREEMENT_ENDING;
    }
}
