package id.jangkau.registration.statement.domain;

import java.time.LocalDate;

/**
 * What was booked here for a bank on a day.
 *
 * @param day in Bali, on which it reached us; not the day on which it happened at the bank
 * @param isFinal whether nothing can be added any more
 * @param registrations workers enrolled, with what their first contributions were to cost
 * @param payments money received, by billing
 */
public record Statement(
        LocalDate day,
        boolean isFinal,
        Total registrations,
        Total payments,
        long cancellations,
        long endings,
        long corrections) {

    /**
     * Of things that carry references of the bank.
     *
     * @param amount whole rupiah
     * @param hash SHA-256 in hexadecimal over the references in the order of their UTF-8 bytes, a line feed after each
     */
    public record Total(long count, long amount, String hash) {}
}
