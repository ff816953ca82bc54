package id.jangkau.partner.agency.domain;

/** What ends an agency before its time. */
public enum TerminationReason {
    /** The bank wants to be an agent no longer, or has withdrawn its application. */
    WITHDRAWN,
    /** The bank has broken the agreement. */
    BREACH,
    /** The bank's licence was revoked: it can never apply again. */
    LICENCE_REVOKED
}
