package id.jangkau.registration.succession.domain;

/**
 * How far a succession has come.
 *
 * @param remaining enrollments that the old bank still has, but for those cancelled or ended
 */
public record Progress(Succession succession, long remaining) {
    /** Whether it goes on. */
    public enum State {
        HANDING_OVER,
        COMPLETED
    }

    /** What comes late, e.g. from a file that the old bank had sent, makes it go on again. */
    public State state() {
        return succession.completedAt() == null || remaining > 0 ? State.HANDING_OVER : State.COMPLETED;
    }
}
