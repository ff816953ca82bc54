package id.jangkau.partner.incentive.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.incentive.domain.Entry.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EntryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    @Test
    void aPaymentBelongsToItsOwnDay() {
        assertThat(entry(Kind.PAYMENT, DAY, 36_800).bookedOn()).isEqualTo(DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> entry(Kind.PAYMENT, DAY.plusDays(1), 36_800));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(Kind.PAYMENT, DAY, -1));
    }

    @Test
    void aRefundTakesBackAndNeverBeforeThePayment() {
        assertThat(entry(Kind.REFUND, DAY.plusDays(40), -36_800).amount()).isEqualTo(-36_800);
        assertThatIllegalArgumentException().isThrownBy(() -> entry(Kind.REFUND, DAY.minusDays(1), -36_800));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(Kind.REFUND, DAY, 36_800));
    }

    private static Entry entry(Kind kind, LocalDate bookedOn, long amount) {
        UUID id = new UUID(1, 2);
        return new Entry(id, kind, id, id, null, "2503000000017", DAY, bookedOn, amount);
    }
}
