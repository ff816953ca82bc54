package id.jangkau.statistics.agency.domain;

/** What agencies are ranked by: figures the largest first, names in alphabetical order. */
public enum Ranking {
    ENROLLED,
    ACTIVE,
    LAPSED,
    CONTRIBUTIONS,
    NAME
}
