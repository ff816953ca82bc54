package id.jangkau.registration.payment.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A billing that a bank asked for.
 *
 * @param contentHash of the order
 * @param paidOn day in Bali for money of which it is priced
 * @param items in the order of their enrollments' ids
 */
public record OrderedBilling(
        Billing billing, String reference, String contentHash, LocalDate paidOn, List<BillingItem> items) {
    public OrderedBilling {
        items = List.copyOf(items);
    }
}
