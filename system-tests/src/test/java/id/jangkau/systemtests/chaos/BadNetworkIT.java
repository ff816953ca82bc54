package id.jangkau.systemtests.chaos;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Observed;
import id.jangkau.systemtests.Workers;
import id.jangkau.systemtests.Workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;

/** Networks that are slow, silent or cut: a request ends with an answer rather than never, and all is well when they are. */
@Tag("long")
class BadNetworkIT {
    private static final int WORKERS = 10;

    private final CoreBanking bank = Drill.BANKS.getFirst();
    private final Wire toDatabase = Drill.toDatabase(Part.REGISTRATION);

    @AfterEach
    void mend() {
        toDatabase.become(Wire.State.CLEAN);
        Drill.toKafka().become(Wire.State.CLEAN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Wire.State.class,
            names = {"SILENT", "CUT"})
    void withoutItsDatabaseAServiceSaysSoAndRecovers(Wire.State state) {
        double startedAt = new Observed(Drill.STACK, Part.REGISTRATION).startedAt();
        Worker worker = Workers.today();
        toDatabase.become(state);
        CoreBanking.Outcome refused = bank.tryToEnroll(worker);
        toDatabase.become(Wire.State.CLEAN);
        bank.enrollAndPay(worker);

        Inspection.mustBalance();
        assertThat(new Observed(Drill.STACK, Part.REGISTRATION).startedAt()).isEqualTo(startedAt);
        refused.assertUnavailable();
    }

    @Test
    void aSlowDatabaseMakesSlowAnswersAndNoWrongOnes() {
        toDatabase.become(Wire.State.SLOW);
        enroll();
        toDatabase.become(Wire.State.CLEAN);
        Inspection.mustBalance();
    }

    @ParameterizedTest
    @EnumSource(
            value = Wire.State.class,
            names = {"SLOW", "SILENT", "CUT"})
    void banksDoNotNoticeWhatTheWayToKafkaIsLike(Wire.State state) {
        Drill.toKafka().become(state);
        enroll();
        Drill.toKafka().become(Wire.State.CLEAN);
        Inspection.mustBalance();
    }

    private void enroll() {
        List<Worker> workers =
                IntStream.range(0, WORKERS).mapToObj(i -> Workers.today()).toList();
        workers.forEach(worker -> assertThat(bank.tryToEnroll(worker)).matches(CoreBanking.Outcome::isAcknowledged));
    }
}
