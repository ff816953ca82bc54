package id.jangkau.registration.payment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.jangkau.registration.enrollment.domain.Enrollment;

/**
 * What a bank may ask a billing for.
 *
 * @param payableMonths how many months may be paid at once
 */
public record BillingRules(Set<Integer> payableMonths) {
    public BillingRules {
        payableMonths = Set.copyOf(payableMonths);
    }

    /**
     * All that is wrong, not the first.
     *
     * @param own the bank's enrollments among those in the order
     * @param paidOn the order's, or today
     */
    public List<BillingRefusal> refusals(
            BillingOrder order, LocalDate paidOn, LocalDate today, Map<UUID, Enrollment> own) {
        List<BillingRefusal> refusals = new ArrayList<>();
        if (paidOn.isAfter(today)) {
            refusals.add(refusal("paidOn", BillingRefusal.Code.PAID_IN_FUTURE));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < order.lines().size(); i++) {
            BillingOrder.Line line = order.lines().get(i);
            String field = "enrollments[" + i + "]";
            Enrollment enrollment = own.get(line.enrollmentId());
            if (!payableMonths.contains(line.months())) {
                refusals.add(new BillingRefusal(
                        field + ".months",
                        BillingRefusal.Code.MONTHS_NOT_PAYABLE,
                        List.of(payableMonths.stream().sorted().toList())));
            }
            if (!seen.add(line.enrollmentId())) {
                refusals.add(refusal(field + ".id", BillingRefusal.Code.ENROLLMENT_REPEATED));
            } else if (enrollment == null) {
                refusals.add(refusal(field + ".id", BillingRefusal.Code.ENROLLMENT_UNKNOWN));
            } else if (!enrollment.isLive()) {
                refusals.add(refusal(field + ".id", BillingRefusal.Code.ENROLLMENT_CLOSED));
            } else if (paidOn.isBefore(enrollment.registeredOn())) {
                refusals.add(refusal(field + ".id", BillingRefusal.Code.PAID_BEFORE_REGISTERED));
            }
        }
        return refusals;
    }

    private static BillingRefusal refusal(String field, BillingRefusal.Code code) {
        return new BillingRefusal(field, code, List.of());
    }
}
