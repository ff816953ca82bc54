package id.jangkau.registration.payment.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BillingTest {
    private static final Instant NOW = Instant.parse("2025-03-14T03:00:00Z");
    private static final Payment PAYMENT = new Payment("PAY-1", 36_800, NOW);

    private final Billing open = billing(BillingStatus.OPEN);

    @Test
    void isSettledByItsAmount() {
        assertThat(open.settle(PAYMENT, NOW)).isEqualTo(Settlement.SETTLED);
    }

    @Test
    void isNotSettledByAnotherAmount() {
        assertThat(open.settle(new Payment("PAY-1", 36_799, NOW), NOW)).isEqualTo(Settlement.AMOUNT_MISMATCH);
        assertThat(open.settle(new Payment("PAY-1", 36_801, NOW), NOW)).isEqualTo(Settlement.AMOUNT_MISMATCH);
    }

    @Test
    void isNotSettledByMoneyOfTomorrow() {
        assertThat(open.settle(new Payment("PAY-1", 36_800, NOW.plusSeconds(3600)), NOW))
                .isEqualTo(Settlement.PAID_IN_FUTURE);
    }

    @Test
    void theSamePaymentAgainChangesNothing() {
        assertThat(open.paidWith(PAYMENT).settle(PAYMENT, NOW)).isEqualTo(Settlement.SETTLED_BEFORE);
    }

    @Test
    void anotherPaymentIsTooMuch() {
        assertThat(open.paidWith(PAYMENT).settle(new Payment("PAY-2", 36_800, NOW), NOW))
                .isEqualTo(Settlement.ALREADY_PAID);
    }

    @Test
    void isNotPayableWhileABatchAddsToItOrWhenNobodyIsLeftInIt() {
        assertThat(billing(BillingStatus.GATHERING).settle(PAYMENT, NOW)).isEqualTo(Settlement.NOT_READY);
        assertThat(billing(BillingStatus.VOID).settle(PAYMENT, NOW)).isEqualTo(Settlement.VOID);
    }

    @Test
    void whatIsPaidHasAPayment() {
        assertThatIllegalArgumentException().isThrownBy(() -> billing(BillingStatus.PAID));
    }

    private static Billing billing(BillingStatus status) {
        return new Billing(new UUID(0, 1), "2503000000001", new UUID(0, 2), status, 36_800, Optional.empty());
    }
}
