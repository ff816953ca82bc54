package id.jangkau.registration.payment.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.Protection;
import id.jangkau.registration.payment.PaidBilling;
import id.jangkau.registration.payment.domain.BillingStatus;
import id.jangkau.registration.payment.domain.Payment;

/**
 * A billing.
 *
 * @param amount whole rupiah
 * @param reference of the payment
 * @param workers how many it is for
 * @param applied to how many of them the payment is applied
 * @param enrollments the first 500 of them at most
 */
record BillingResponse(
        String code,
        long amount,
        BillingStatus status,
        @Nullable OffsetDateTime paidAt,
        @Nullable String reference,
        long workers,
        long applied,
        List<Enrolled> enrollments) {

    /**
     * One of the workers it is for.
     *
     * @param protectedUntil day in Bali, included
     */
    record Enrolled(
            UUID id,
            String status,
            @Nullable LocalDate protectedFrom,
            @Nullable LocalDate protectedUntil) {}

    static BillingResponse of(PaidBilling paid) {
        Optional<Payment> payment = paid.billing().payment();
        return new BillingResponse(
                paid.billing().code(),
                paid.billing().amount(),
                paid.billing().status(),
                payment.map(made -> OffsetDateTime.ofInstant(made.paidAt(), Wita.ZONE))
                        .orElse(null),
                payment.map(Payment::reference).orElse(null),
                paid.workers(),
                paid.applied(),
                paid.enrollments().stream()
                        .map(enrollment -> {
                            Optional<Protection> last =
                                    enrollment.participation().last();
                            return new Enrolled(
                                    enrollment.id(),
                                    enrollment.status().name(),
                                    last.map(Protection::from).orElse(null),
                                    last.map(Protection::until).orElse(null));
                        })
                        .toList());
    }
}
