package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TransferTest {
    private static final UUID SUCCESSOR = new UUID(0, 4);
    private static final LocalDate MERGED_ON = Lives.REGISTERED_ON.plusDays(6);

    @Test
    void theSuccessorHasItFromThatDayAndAllElseStays() {
        Enrollment before = Lives.paid(Lives.REGISTERED_ON.toString(), 1);

        EnrollmentChange change = before.transfer(SUCCESSOR, MERGED_ON);

        assertThat(change.kind()).isEqualTo(ChangeKind.TRANSFERRED);
        Enrollment after = change.after();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.participation()).isEqualTo(before.participation());
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.holdings())
                .containsExactly(
                        new Holding(before.partnerId(), Lives.REGISTERED_ON), new Holding(SUCCESSOR, MERGED_ON));
    }

    @Test
    void nobodyTakesOverBeforeThereWasAnythingToTakeOver() {
        Enrollment after = Lives.registered()
                .transfer(SUCCESSOR, Lives.REGISTERED_ON.minusDays(3))
                .after();
        assertThat(after.holdings().getLast()).isEqualTo(new Holding(SUCCESSOR, Lives.REGISTERED_ON));

        Enrollment later = Lives.registered().transfer(SUCCESSOR, MERGED_ON).after();
        assertThat(later.transfer(new UUID(0, 5), MERGED_ON.minusDays(1))
                        .after()
                        .holdings()
                        .getLast()
                        .from())
                .isEqualTo(MERGED_ON);
    }

    @Test
    void whatIsClosedStays() {
        Enrollment cancelled = Lives.registered()
                .cancel(Lives.REGISTERED_ON, ClosingReason.CANCELLED_BY_AGENCY)
                .after();

        assertThatIllegalStateException().isThrownBy(() -> cancelled.transfer(SUCCESSOR, MERGED_ON));
    }
}
