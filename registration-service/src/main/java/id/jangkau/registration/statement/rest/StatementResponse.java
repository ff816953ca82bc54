package id.jangkau.registration.statement.rest;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.jangkau.registration.statement.domain.Statement;

/**
 * What was booked on a day.
 *
 * @param isFinal whether nothing can be added any more
 */
record StatementResponse(
        LocalDate day,
        @JsonProperty("final") boolean isFinal,
        Statement.Total registrations,
        Statement.Total payments,
        long cancellations,
        long endings,
        long corrections) {
    private static final String HEADER = "day,final,registrations,registrations_amount,registrations_hash,payments,"
            + "payments_amount,payments_hash,cancellations,endings,corrections";

    static StatementResponse of(Statement statement) {
        return new StatementResponse(
                statement.day(),
                statement.isFinal(),
                statement.registrations(),
                statement.payments(),
                statement.cancellations(),
                statement.endings(),
                statement.corrections());
    }

    /** A header and one row; numbers, days and hashes alone, so that nothing needs quotes. */
    String csv() {
        return HEADER + "\r\n"
                + "%s,%s,%d,%d,%s,%d,%d,%s,%d,%d,%d\r\n"
                        .formatted(
                                day,
                                isFinal,
                                registrations.count(),
                                registrations.amount(),
                                registrations.hash(),
                                payments.count(),
                                payments.amount(),
                                payments.hash(),
                                cancellations,
                                endings,
                                corrections);
    }
}
