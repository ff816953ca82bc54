package id.jangkau.partner.checklist.domain;

/** How it is with one requirement. */
public record Item(Requirement requirement, State state) {
    /** Whether it is there. */
    public enum State {
        PRESENT,
        MISSING,
        /** There, and not of the form that is wanted by now. */
        MALFORMED
    }

    public boolean fulfilled() {
        return state == State.PRESENT;
    }
}
