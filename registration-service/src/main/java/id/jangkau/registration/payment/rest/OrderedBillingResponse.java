package id.jangkau.registration.payment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.jangkau.registration.payment.domain.BillingStatus;
import id.jangkau.registration.payment.domain.OrderedBilling;

/**
 * A billing that a bank asked for.
 *
 * @param reference of the order
 * @param amount whole rupiah
 * @param paidOn day in Bali for money of which it is priced
 */
record OrderedBillingResponse(
        String code,
        String reference,
        long amount,
        BillingStatus status,
        LocalDate paidOn,
        int workers,
        List<Item> items) {

    record Item(UUID enrollmentId, long amount, int months) {}

    static OrderedBillingResponse of(OrderedBilling ordered) {
        return new OrderedBillingResponse(
                ordered.billing().code(),
                ordered.reference(),
                ordered.billing().amount(),
                ordered.billing().status(),
                ordered.paidOn(),
                ordered.items().size(),
                ordered.items().stream()
                        .map(item -> new Item(item.enrollmentId(), item.amount(), item.months()))
                        .toList());
    }
}
