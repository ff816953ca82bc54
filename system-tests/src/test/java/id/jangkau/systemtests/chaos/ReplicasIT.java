package id.jangkau.systemtests.chaos;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.local.part.FreePort;
import id.jangkau.local.part.RunningPart;
import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Calls;
import id.jangkau.systemtests.Workers;

/** Two processes of each service on the same databases and topics. */
@Tag("long")
class ReplicasIT {
    private static final int WORKERS = 60;

    private final List<RunningPart> replicas = new ArrayList<>();
    private final List<String> registrations =
            new ArrayList<>(List.of(Drill.STACK.settings().url(Part.REGISTRATION)));

    @AfterEach
    void stop() {
        replicas.forEach(RunningPart::close);
    }

    @Test
    void oneOfTwoIsKilledAndTheOtherGoesOn() {
        Part.services().forEach(service -> replicate(service, Map.of()));
        try (Traffic traffic = Traffic.of(banks())) {
            traffic.awaitMore(WORKERS);
            Part.services().forEach(Drill.STACK::kill);
            traffic.awaitMore(WORKERS);
            Part.services().forEach(Drill::start);
            traffic.awaitMore(WORKERS);
            replicas.forEach(RunningPart::destroyForcibly);
            traffic.awaitMore(WORKERS);
        }
        Inspection.mustBalance();
    }

    /** Workers of two hours ago, so that it is past on every clock. */
    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H"})
    void theClockOfOneOfTwoIsWrong(String ahead) {
        Part.services().forEach(service -> replicate(service, Map.of("JANGKAU_CLOCK_AHEAD", ahead)));
        try (Traffic traffic = Traffic.of(
                banks(), () -> Workers.at(OffsetDateTime.now(Calls.CLOCK).minusHours(2)))) {
            traffic.awaitMore(2 * WORKERS);
        }
        Inspection.mustBalance();
    }

    private void replicate(Part service, Map<String, String> more) {
        int port = FreePort.any();
        var settings = new HashMap<>(Drill.settingsOf(service));
        settings.putAll(more);
        replicas.add(Drill.STACK.startReplica(service, port, settings));
        if (service == Part.REGISTRATION) {
            registrations.add("http://localhost:" + port);
        }
    }

    private List<CoreBanking> banks() {
        return Drill.BANKS.stream().map(bank -> bank.at(registrations)).toList();
    }
}
