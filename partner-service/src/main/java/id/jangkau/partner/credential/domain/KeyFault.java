package id.jangkau.partner.credential.domain;

/** Why an uploaded key cannot be a client's; integrators decide by these names. */
public enum KeyFault {
    /** It is, or may be, the private half: never kept, never logged. */
    PRIVATE_KEY_SENT,
    PUBLIC_KEY_UNREADABLE,
    /** Neither RSA nor a curve P-256 or P-384, or for another use or algorithm. */
    PUBLIC_KEY_UNSUPPORTED,
    /** RSA under 2,048 bits. */
    PUBLIC_KEY_TOO_SHORT,
    /** Letters, digits and {@code . _ ~ -}, at most 100 of them. */
    KEY_ID_MALFORMED
}
