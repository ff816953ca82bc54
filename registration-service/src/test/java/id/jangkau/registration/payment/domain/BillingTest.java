package id.jangkau.registration.payment.domain;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BillingTest {
    private static final Instant NOW = Instant.parse("2025-03-14T03:00:00Z");
    private static final Payment PAYMENT = new Payment("PAY-1", 36_800, NOW);

    private final Billing open =
            new Billing(new UUID(0, 1), "2503000000001", new UUID(0, 2), 36_800, NOW, Optional.empty(), List.of());

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
    void isSettledByMoneyThatSeemsToComeFromTheFutureForClocksDiffer() {
        assertThat(open.settle(new Payment("PAY-1", 36_800, NOW.plusSeconds(300)), NOW))
                .isEqualTo(Settlement.SETTLED);
        assertThat(open.settle(new Payment("PAY-1", 36_800, NOW.plusSeconds(301)), NOW))
                .isEqualTo(Settlement.PAID_IN_FUTURE);
    }

    @Test
    void theSameReferenceWithAnotherAmountIsAnotherPayment() {
        assertThat(open.paidWith(PAYMENT).settle(new Payment("PAY-1", 36_801, NOW), NOW))
                .isEqualTo(Settlement.ALREADY_PAID);
    }

    @Test
    void knowsWhatIsPaidForEachEnrollment() {
        UUID enrollment = new UUID(0, 4);
        Billing.Item item = new Billing.Item(enrollment, 36_800, 1);
        Billing billing = new Billing(
                new UUID(0, 1),
                "2503000000001",
                new UUID(0, 2),
                53_600,
                NOW,
                Optional.empty(),
                List.of(new Billing.Item(new UUID(0, 3), 16_800, 1), item));
        assertThat(billing.itemOf(enrollment)).isEqualTo(item);
        assertThat(billing.paidWith(PAYMENT).itemOf(enrollment)).isEqualTo(item);
        assertThatThrownBy(() -> billing.itemOf(new UUID(0, 5))).isInstanceOf(NoSuchElementException.class);
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
}
