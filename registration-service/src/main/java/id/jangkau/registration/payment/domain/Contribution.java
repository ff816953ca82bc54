package id.jangkau.registration.payment.domain;

import java.time.LocalDate;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.PaidMonths;

/**
 * Money received for one enrollment; happens once and never changes.
 *
 * @param participantId whose enrollment it was when it was paid
 * @param code kode iuran that it was paid under: the agency's, or the worker's own
 * @param paidOn day in Bali
 * @param quote the months paid, and for how much
 */
public record Contribution(
        UUID id,
        UUID enrollmentId,
        UUID participantId,
        Channel channel,
        String code,
        LocalDate paidOn,
        Quote quote,
        CountedUnder countedUnder) {
    /**
     * For an enrollment as it is when it is paid.
     *
     * @param paidTo the bank it counts for, whichever has the enrollment by the time it is applied
     */
    public static Contribution of(
            UUID id, Enrollment enrollment, Channel channel, String code, UUID paidTo, LocalDate paidOn, Quote quote) {
        return new Contribution(
                id,
                enrollment.id(),
                enrollment.participantId(),
                channel,
                code,
                paidOn,
                quote,
                CountedUnder.of(enrollment, paidTo));
    }

    public PaidMonths paidMonths() {
        return new PaidMonths(paidOn, quote.months().size());
    }
}
