package id.jangkau.partner.agency.domain;

/** What can happen to an agency. */
public enum Transition {
    LISTING("listing"),
    APPLICATION("application"),
    BRANCH_REVIEW("branch-review"),
    HEAD_OFFICE_REVIEW("head-office-review"),
    AGREEMENT("agreements"),
    SUSPENSION("suspension"),
    REINSTATEMENT("reinstatement"),
    TERMINATION("termination"),
    SUCCESSION("succession"),
    /** A branch office is new, or changed; the agency stays where it stands. */
    BRANCH("branches"),
    /** An agreement's first day has come, or its last one has gone. */
    CALENDAR("calendar");

    private final String path;

    Transition(String path) {
        this.path = path;
    }

    /** The word for it in paths and answers; a reinstatement is asked for by deleting the suspension. */
    public String path() {
        return path;
    }
}
