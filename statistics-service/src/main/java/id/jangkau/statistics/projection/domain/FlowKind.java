package id.jangkau.statistics.projection.domain;

/** What can happen to an enrollment on a day, as far as it is counted. */
public enum FlowKind {
    REGISTERED,
    ACTIVATED,
    LAPSED,
    RESUMED,
    ENDED
}
