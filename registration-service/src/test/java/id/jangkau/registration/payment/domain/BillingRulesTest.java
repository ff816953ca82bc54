package id.jangkau.registration.payment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.enrollment.domain.ClosingReason;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.Participation;
import id.jangkau.registration.enrollment.domain.Work;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;

import static org.assertj.core.api.Assertions.assertThat;

class BillingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    private static final UUID OWN = new UUID(0, 1);
    private static final UUID CANCELLED = new UUID(0, 2);
    private static final UUID UNKNOWN = new UUID(0, 3);
    private static final Map<UUID, Enrollment> KNOWN = Map.of(
            OWN,
            registered(OWN),
            CANCELLED,
            registered(CANCELLED)
                    .cancel(TODAY, ClosingReason.CANCELLED_BY_AGENCY)
                    .after());

    private final BillingRules rules = new BillingRules(Set.of(12, 1, 3));

    @Test
    void whatIsRightIsNotRefused() {
        assertThat(refusals(TODAY, line(OWN, 12))).isEmpty();
    }

    @Test
    void everyBadItemIsNamed() {
        assertThat(refusals(TODAY, line(OWN, 4), line(UNKNOWN, 1), line(CANCELLED, 1), line(OWN, 1)))
                .containsExactly(
                        new BillingRefusal(
                                "enrollments[0].months",
                                BillingRefusal.Code.MONTHS_NOT_PAYABLE,
                                List.of(List.of(1, 3, 12))),
                        refusal("enrollments[1].id", BillingRefusal.Code.ENROLLMENT_UNKNOWN),
                        refusal("enrollments[2].id", BillingRefusal.Code.ENROLLMENT_CLOSED),
                        refusal("enrollments[3].id", BillingRefusal.Code.ENROLLMENT_REPEATED));
    }

    @Test
    void moneyIsNotOfTomorrowAndNotOfBeforeRegistering() {
        assertThat(refusals(TODAY.plusDays(1), line(OWN, 1)))
                .containsExactly(refusal("paidOn", BillingRefusal.Code.PAID_IN_FUTURE));
        assertThat(refusals(LocalDate.of(2025, 3, 13), line(OWN, 1)))
                .containsExactly(refusal("enrollments[0].id", BillingRefusal.Code.PAID_BEFORE_REGISTERED));
        assertThat(refusals(LocalDate.of(2025, 3, 14), line(OWN, 1))).isEmpty();
    }

    @Test
    void equalOrdersHaveEqualHashesAndOthersOthers() {
        BillingOrder order = order(TODAY, line(OWN, 1));
        assertThat(order.contentHash()).isEqualTo(order(TODAY, line(OWN, 1)).contentHash());
        assertThat(List.of(
                        order(null, line(OWN, 1)).contentHash(),
                        order(TODAY, line(OWN, 2)).contentHash(),
                        order(TODAY, line(UNKNOWN, 1)).contentHash(),
                        order(TODAY, line(OWN, 1), line(UNKNOWN, 1)).contentHash()))
                .doesNotContain(order.contentHash())
                .doesNotHaveDuplicates();
    }

    @Test
    void itemsAreOrderedAsTheDatabaseOrdersThem() {
        BillingItem low = new BillingItem(UUID.fromString("10000000-0000-7000-8000-000000000000"), 1, 1);
        BillingItem high = new BillingItem(UUID.fromString("f0000000-0000-7000-8000-000000000000"), 1, 1);
        assertThat(BillingItem.BY_ENROLLMENT.compare(low, high)).isNegative();
    }

    private List<BillingRefusal> refusals(LocalDate paidOn, BillingOrder.Line... lines) {
        return rules.refusals(order(paidOn, lines), paidOn, TODAY, KNOWN);
    }

    private static BillingOrder order(@Nullable LocalDate paidOn, BillingOrder.Line... lines) {
        return new BillingOrder("R-1", paidOn, List.of(lines));
    }

    private static BillingOrder.Line line(UUID id, int months) {
        return new BillingOrder.Line(id, months);
    }

    private static BillingRefusal refusal(String field, BillingRefusal.Code code) {
        return new BillingRefusal(field, code, List.of());
    }

    private static Enrollment registered(UUID id) {
        return new Enrollment(
                id,
                new UUID(0, 8),
                new UUID(0, 9),
                1,
                EnrollmentStatus.REGISTERED,
                new Work(Occupation.TRADER, new Region("51.71", null), Set.of(Programme.JKK, Programme.JKM), 1_000_000),
                Sex.FEMALE,
                "25-34",
                LocalDate.of(2025, 3, 14),
                Participation.NONE,
                null,
                List.of());
    }
}
