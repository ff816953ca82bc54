package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;
import id.jangkau.local.stack.StackSettings;

/** A stack of its own, on free ports, with one agency; of the services only those run that a part is about. */
final class BenchStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** All load comes in the name of one bank, which may otherwise only send so much. */
    private static final Map<String, String> WITHOUT_RATE_LIMIT =
            Map.of("JANGKAU_GUARD_REQUESTS_PER_SECOND", "0", "JANGKAU_GUARD_ANONYMOUS_REQUESTS_PER_SECOND", "0");

    /** As in {@code deploy/kubernetes}: with the settings of a laptop most pages would be read again and again, and written to the log whole. */
    private static final Map<String, String> POSTGRES =
            Map.of("shared_buffers", "2GB", "max_wal_size", "8GB", "checkpoint_timeout", "15min");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Clock clock = Clock.systemUTC();
    private final BenchWorkers workers = new BenchWorkers();
    private final Stack stack;
    private final Databases databases;
    private final EventTopics topics;
    private final BenchAgency agency;
    private final Tokens tokens;
    private final Set<Part> running = EnumSet.copyOf(Part.services());

    private BenchStack(Stack stack) {
        this.stack = stack;
        this.databases = new Databases(stack.settings());
        this.topics = new EventTopics("localhost:" + stack.settings().port(Part.KAFKA));
        this.agency = BenchAgency.onboarded(stack, http, clock);
        this.tokens = new Tokens(new AccessTokens(http, stack.settings().tokenUrl(), agency.client(), clock));
    }

    /** Fresh; stopped by a shutdown hook, too. */
    static BenchStack start(Path state) {
        StackSettings settings = StackSettings.onFreePorts(state);
        settings.forget();
        Stack stack = new Stack(settings, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        Map<Part, Map<String, String>> settingsOfParts = new EnumMap<>(Map.of(Part.POSTGRES, POSTGRES));
        Part.services().forEach(service -> settingsOfParts.put(service, WITHOUT_RATE_LIMIT));
        stack.startAll(settingsOfParts);
        BenchStack started = new BenchStack(stack);
        started.databases.create("floor");
        started.awaitAgencyInForce();
        return started;
    }

    String url(Part service) {
        return stack.settings().url(service);
    }

    Databases databases() {
        return databases;
    }

    EventTopics topics() {
        return topics;
    }

    BenchAgency agency() {
        return agency;
    }

    BenchWorkers workers() {
        return workers;
    }

    /** Of the agency. */
    Tokens tokens() {
        return tokens;
    }

    /** Called as the agency. */
    Api registration() {
        return new Api(
                http,
                url(Part.REGISTRATION),
                new AccessTokens(http, stack.settings().tokenUrl(), agency.client(), clock));
    }

    AccessTokens tokens(Role role) {
        return new AccessTokens(http, stack.settings().tokenUrl(), stack.developmentClient(role), clock);
    }

    /** Starts and stops services until exactly these run. */
    void runOnly(Set<Part> wanted) {
        for (Part service : Part.services()) {
            if (running.contains(service) && !wanted.contains(service)) {
                stop(service);
            } else if (!running.contains(service) && wanted.contains(service)) {
                start(service, "");
            }
        }
    }

    /** @param javaOptions for that JVM alone */
    void start(Part service, String javaOptions) {
        Map<String, String> environment = new HashMap<>(WITHOUT_RATE_LIMIT);
        if (!javaOptions.isEmpty()) {
            environment.put("JAVA_TOOL_OPTIONS", javaOptions);
        }
        stack.start(service, environment);
        running.add(service);
    }

    void stop(Part service) {
        stack.stop(service);
        running.remove(service);
    }

    /** What the services need runs always. */
    Stream<Part> runningParts() {
        return Arrays.stream(Part.values()).filter(part -> !part.isService() || running.contains(part));
    }

    /** The process of a running part. */
    BenchProcess process(Part part) {
        try {
            return new BenchProcess(Long.parseLong(
                    Files.readString(stack.settings().state().resolve("pids").resolve(part.key()))
                            .strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a part may leave files until the next run. */
    Path folder(String name) {
        try {
            return Files.createDirectories(
                    stack.settings().state().resolve("bench").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when no event is on its way any more, so that a measurement does not pay for what came before. */
    void awaitQuiet() {
        Wait.until(
                PATIENCE,
                "the events to arrive",
                () -> databases.count("registration", "SELECT count(*) FROM outbox") == 0
                        && running.stream()
                                .filter(service -> service != Part.REGISTRATION)
                                .allMatch(service -> topics.isCaughtUp(service.title())));
    }

    private void awaitAgencyInForce() {
        Wait.until(
                PATIENCE,
                "registration-service to hear of the agency",
                () -> databases.count(
                                "registration",
                                "SELECT count(*) FROM agency WHERE partner_id = '" + agency.partnerId()
                                        + "' AND status = 'ACTIVE'")
                        == 1);
    }

    /** Gives back what it took of the disk, which is a lot after growth; only once closed. */
    void forget() {
        stack.settings().forget();
    }

    @Override
    public void close() {
        tokens.close();
        stack.close();
    }
}
