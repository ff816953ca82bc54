package id.jangkau.systemtests.chaos;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.sample.Sample;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Repository;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;
import id.jangkau.local.stack.StackSettings;
import id.jangkau.systemtests.Calls;
import id.jangkau.systemtests.EventTopic;
import id.jangkau.systemtests.Workers;

/**
 * What all drills share: a stack of their own with some banks as agents, the banks' books, a collector of traces, and a {@link
 * Wire} between each service and its database and before Kafka. A drill leaves everything running and every wire clean.
 */
final class Drill {
    static final Books BOOKS = new Books();
    static final Traces TRACES = Traces.listen();
    static final Stack STACK;
    static final List<CoreBanking> BANKS;

    /** Of the work tree that {@code drill.previous} names, else this one's. */
    static final Repository FIRST_VERSION = Optional.ofNullable(System.getProperty("drill.previous"))
            .map(Path::of)
            .map(Repository::new)
            .orElseGet(Repository::aboveWorkingDirectory);

    private static final int AGENTS = 4;
    private static final Map<Part, Wire> TO_DATABASE = new EnumMap<>(Part.class);
    private static final Wire TO_KAFKA;
    private static final Map<Part, Map<String, String>> SETTINGS;

    static {
        StackSettings settings =
                StackSettings.onFreePorts(Path.of("target", "chaos")).with(FIRST_VERSION);
        settings.forget();
        Part.services().forEach(service -> TO_DATABASE.put(service, Wire.to(settings.port(Part.POSTGRES))));
        TO_KAFKA = Wire.to(settings.port(Part.KAFKA));
        SETTINGS = settingsByPart();
        STACK = new Stack(settings, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(STACK::close));
        STACK.startAll(SETTINGS);
        BANKS = new Sample(STACK, Calls.HTTP, Calls.CLOCK, System.out)
                .onboard(AGENTS).stream().map(Drill::bank).toList();
        BANKS.forEach(bank -> bank.enrollAndPay(Workers.today()));
    }

    private Drill() {}

    /** Starts a part that was killed or stopped, on its wires. */
    static void start(Part part) {
        STACK.start(part, settingsOf(part));
    }

    /** What that part is started with, beside the usual. */
    static Map<String, String> settingsOf(Part part) {
        return SETTINGS.getOrDefault(part, Map.of());
    }

    /** Between a service and PostgreSQL. */
    static Wire toDatabase(Part service) {
        return TO_DATABASE.getOrDefault(service, TO_KAFKA);
    }

    /** Between everybody and Kafka. */
    static Wire toKafka() {
        return TO_KAFKA;
    }

    static EventTopic topic(String name) {
        return new EventTopic("localhost:" + STACK.settings().port(Part.KAFKA), name);
    }

    static Api as(Role role, Part service) {
        return Calls.as(STACK, role, service);
    }

    static Api as(CoreBanking bank) {
        return Calls.as(STACK, bank.client(), Part.REGISTRATION);
    }

    private static CoreBanking bank(ClientCredentials client) {
        AccessTokens tokens = Calls.tokens(STACK, client);
        return new CoreBanking(client, tokens::current, List.of(STACK.settings().url(Part.REGISTRATION)), BOOKS);
    }

    private static Map<Part, Map<String, String>> settingsByPart() {
        var byPart = new HashMap<Part, Map<String, String>>();
        TO_DATABASE.forEach((service, wire) -> {
            var settings = new HashMap<>(TRACES.settings());
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + wire.address() + "/" + service.key());
            settings.put("KAFKA_BOOTSTRAP_SERVERS", TO_KAFKA.address());
            byPart.put(service, settings);
        });
        byPart.put(Part.KAFKA, Map.of("advertised.listeners", "PLAINTEXT://" + TO_KAFKA.address()));
        return byPart;
    }
}
