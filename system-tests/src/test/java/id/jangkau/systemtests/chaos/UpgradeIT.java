package id.jangkau.systemtests.chaos;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import id.jangkau.local.part.FreePort;
import id.jangkau.local.part.RunningPart;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Repository;

/** The version before and this one, side by side on one database and one topic while banks go on: out, back, and out again. */
@Tag("long")
@EnabledIfSystemProperty(
        named = "drill.previous",
        matches = ".+",
        disabledReason = "make upgrade builds the one before")
class UpgradeIT {
    private static final int WORKERS = 40;
    private static final Repository THIS_VERSION = Repository.aboveWorkingDirectory();

    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, RunningPart> newer = new EnumMap<>(Part.class);

    @AfterEach
    void stop() {
        rollBack();
    }

    @Test
    void thisVersionIsRolledOutBackAndOutAgainWhileBanksGoOn() {
        Part.services().forEach(service -> ports.put(service, FreePort.any()));
        try (Traffic traffic = Traffic.of(banks())) {
            traffic.awaitMore(WORKERS);
            rollOut();
            traffic.awaitMore(WORKERS);
            stopTheVersionBefore();
            traffic.awaitMore(WORKERS);
            startTheVersionBefore();
            traffic.awaitMore(WORKERS);
            rollBack();
            traffic.awaitMore(WORKERS);
            rollOut();
            traffic.awaitMore(WORKERS);
        }
        Inspection.mustBalance();
    }

    /** The first of each migrates its database. Who hears goes before who speaks. */
    private void rollOut() {
        Part.services()
                .reversed()
                .forEach(service -> newer.put(
                        service,
                        Drill.STACK.startReplica(
                                THIS_VERSION, service, ports.getOrDefault(service, 0), Drill.settingsOf(service))));
    }

    private void rollBack() {
        newer.values().forEach(RunningPart::close);
        newer.clear();
    }

    private static void stopTheVersionBefore() {
        Part.services().forEach(Drill.STACK::stop);
    }

    private static void startTheVersionBefore() {
        Part.services().forEach(Drill::start);
    }

    /** They know both, and go to whoever answers. */
    private List<CoreBanking> banks() {
        List<String> registrations = List.of(
                Drill.STACK.settings().url(Part.REGISTRATION), "http://localhost:" + ports.get(Part.REGISTRATION));
        return Drill.BANKS.stream().map(bank -> bank.at(registrations)).toList();
    }
}
