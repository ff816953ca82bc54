package id.jangkau.statistics.projection.domain;

/** What can happen to an enrollment on a day, as far as it is counted. */
public enum FlowKind {
    REGISTERED,
    ACTIVATED,
    LAPSED,
    RESUMED,
    ENDED,
    /** An agency has it from that day on; another one has it no more. */
    TAKEN_OVER,
    HANDED_OVER,
    /** Likewise, and it was active before that day. */
    ACTIVE_TAKEN_OVER,
    ACTIVE_HANDED_OVER,
    /** Likewise, and it was lapsed. */
    LAPSED_TAKEN_OVER,
    LAPSED_HANDED_OVER
}
