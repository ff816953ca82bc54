package id.jangkau.registration.enrollment.domain;

/** Why an enrollment is refused. Stable: banks' programs decide by these. */
public enum RefusalCode {
    NIK_MALFORMED,
    NIK_BIRTH_DATE_MISMATCH,
    NIK_SEX_MISMATCH,
    AGE_NOT_ELIGIBLE,
    OCCUPATION_UNKNOWN,
    DUPLICATE_OCCUPATION,
    TOO_MANY_OCCUPATIONS,
    PROGRAMME_UNKNOWN,
    PROGRAMMES_INCOMPLETE,
    INCOME_BELOW_MINIMUM,
    MONTHS_NOT_PAYABLE,
    REGION_UNKNOWN,
    AGENCY_NOT_IN_FORCE,
    CONSENT_MISSING,
    OCCURRED_IN_FUTURE,
    OCCURRED_TOO_LONG_AGO,
    REFERENCE_REUSED
}
