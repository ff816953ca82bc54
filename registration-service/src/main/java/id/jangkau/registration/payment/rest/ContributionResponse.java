package id.jangkau.registration.payment.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.Protection;
import id.jangkau.registration.payment.domain.BookedContribution;
import id.jangkau.registration.payment.domain.Channel;
import id.jangkau.registration.payment.domain.Refund;
import id.jangkau.registration.payment.domain.RefundReason;

/**
 * A contribution.
 *
 * @param reference kode iuran that it was paid under
 * @param paidOn day in Bali
 * @param amount whole rupiah
 * @param refund where it was given back
 * @param enrollment as it is then, where something was booked
 */
record ContributionResponse(
        UUID id,
        UUID enrollmentId,
        Channel channel,
        String reference,
        LocalDate paidOn,
        long amount,
        List<Month> months,
        @Nullable Refunded refund,
        @Nullable Enrolled enrollment) {
    /** One month, in whole rupiah. */
    record Month(YearMonth month, long jkk, long jkm, long jht, long total) {}

    /**
     * That it was given back.
     *
     * @param on day in Bali from which on it does not count
     */
    record Refunded(UUID id, LocalDate on, RefundReason reason, OffsetDateTime bookedAt, String bookedBy) {
        static Refunded of(Refund refund) {
            return new Refunded(
                    refund.id(),
                    refund.on(),
                    refund.reason(),
                    OffsetDateTime.ofInstant(refund.at(), Wita.ZONE),
                    refund.by());
        }
    }

    /** The worker's standing; days in Bali, both included. */
    record Enrolled(
            long version,
            String status,
            @Nullable LocalDate protectedFrom,
            @Nullable LocalDate protectedUntil) {
        static Enrolled of(Enrollment enrollment) {
            Optional<Protection> last = enrollment.participation().last();
            return new Enrolled(
                    enrollment.version(),
                    enrollment.status().name(),
                    last.map(Protection::from).orElse(null),
                    last.map(Protection::until).orElse(null));
        }
    }

    static ContributionResponse of(BookedContribution booked) {
        return of(booked, null);
    }

    static ContributionResponse of(BookedContribution booked, @Nullable Enrollment enrollment) {
        var contribution = booked.contribution();
        return new ContributionResponse(
                contribution.id(),
                contribution.enrollmentId(),
                contribution.channel(),
                contribution.code(),
                contribution.paidOn(),
                contribution.quote().total(),
                contribution.quote().months().stream()
                        .map(month -> new Month(month.month(), month.jkk(), month.jkm(), month.jht(), month.total()))
                        .toList(),
                booked.refund().map(Refunded::of).orElse(null),
                enrollment == null ? null : Enrolled.of(enrollment));
    }
}
