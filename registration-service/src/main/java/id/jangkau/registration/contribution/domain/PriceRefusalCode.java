package id.jangkau.registration.contribution.domain;

/** Why something is not priced, or a table or discount not taken. Stable: programs decide by these. */
public enum PriceRefusalCode {
    OCCUPATION_UNKNOWN,
    PROGRAMME_UNKNOWN,
    PROGRAMMES_INCOMPLETE,
    INCOME_BELOW_MINIMUM,
    MONTHS_NOT_PAYABLE,
    /** No contribution table is in effect in that month. */
    MONTH_WITHOUT_TABLE,
    QUOTED_IN_FUTURE,
    /** Months that have begun keep their price. */
    EFFECT_TOO_EARLY,
    FIRST_BRACKET_NOT_ZERO,
    BRACKET_NOT_RISING,
    /** Who earns more would pay less. */
    CONTRIBUTION_FALLS,
    MONTHS_REVERSED,
    DISCOUNT_UNKNOWN,
    OUT_OF_RANGE
}
