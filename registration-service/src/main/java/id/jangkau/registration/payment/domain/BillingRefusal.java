package id.jangkau.registration.payment.domain;

import java.util.List;

/**
 * One reason against a billing that a bank asked for.
 *
 * @param field path in the request, e.g. {@code enrollments[3].id}
 * @param arguments for the text
 */
public record BillingRefusal(String field, Code code, List<Object> arguments) {
    public BillingRefusal {
        arguments = List.copyOf(arguments);
    }

    /** Stable: banks' programs decide by these. */
    public enum Code {
        /** Not there, or another bank's. */
        ENROLLMENT_UNKNOWN,
        /** Cancelled or ended. */
        ENROLLMENT_CLOSED,
        ENROLLMENT_REPEATED,
        MONTHS_NOT_PAYABLE,
        PAID_BEFORE_REGISTERED,
        PAID_IN_FUTURE
    }
}
