package id.jangkau.systemtests.chaos;

import java.time.Duration;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Observed;
import id.jangkau.systemtests.Workers;
import id.jangkau.systemtests.Workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** PostgreSQL has no room left for the outbox: nothing is acknowledged, and once there is room everything goes on by itself. */
@Tag("long")
class DiskFullIT {
    private static final String DISK_FULL = "53100";

    private final CoreBanking bank = Drill.BANKS.getFirst();
    private final Observed registration = new Observed(Drill.STACK, Part.REGISTRATION);

    @Test
    void refusesInGoodOrderAndGoesOnWhenThereIsRoom() {
        double startedAt = registration.startedAt();
        Optional<SmallDisk> mounted = SmallDisk.holding("outbox");
        assumeTrue(mounted.isPresent(), "a small file system can be mounted by root only");
        try (SmallDisk disk = mounted.get()) {
            disk.fill();
            assertThat(disk.refusal()).isEqualTo(DISK_FULL);
            Worker worker = Workers.today();
            CoreBanking.Outcome refused = bank.tryToEnroll(worker);
            assertThat(refused.isAcknowledged()).isFalse();
            assertThat(Table.number(
                            Part.REGISTRATION,
                            "SELECT count(*) FROM enrollment WHERE reference = '" + worker.reference() + "'"))
                    .isZero();
            refused.assertUnavailable();

            disk.makeRoom();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> bank.tryToEnroll(worker).isAcknowledged());
        }
        bank.enrollAndPay(Workers.today());
        assertThat(registration.startedAt()).isEqualTo(startedAt);
        Inspection.mustBalance();
    }
}
