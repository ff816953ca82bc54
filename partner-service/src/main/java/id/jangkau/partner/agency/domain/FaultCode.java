package id.jangkau.partner.agency.domain;

/** Every reason for which a field can be refused; integrators decide by these names. */
public enum FaultCode {
    BANK_CODE_MALFORMED,
    DUPLICATE_BANK_CODE,
    LISTED_OTHERWISE,
    NAME_REQUIRED,
    NAME_TOO_LONG,
    KIND_UNKNOWN,
    REGENCY_UNKNOWN,
    DATE_MALFORMED,
    NIB_MALFORMED,
    NPWP_MALFORMED,
    ROW_MALFORMED,
    HEADER_MISSING,
    HEADER_UNKNOWN,
    HEADER_REPEATED,
    DATE_IN_FUTURE,
    DATE_TOO_EARLY,
    NUMBER_REQUIRED,
    NUMBER_TOO_LONG,
    PERIOD_REVERSED,
    RATE_OUT_OF_RANGE,
    SUCCESSOR_IS_ITSELF,
    SUCCESSOR_NOT_ACTIVE,
    SUCCESSOR_UNKNOWN
}
