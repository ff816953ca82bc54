package id.jangkau.local.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.jangkau.local.part.KeycloakDistribution;
import id.jangkau.local.part.PartFailedException;
import id.jangkau.local.part.RunningPart;

/**
 * The running stack.
 *
 * <p>Either all parts run when {@link #start} returns or none does. {@link #close()} stops the services first, PostgreSQL last, and may be
 * called from a shutdown hook at any time, also while parts are still starting.
 */
public final class Stack implements AutoCloseable {
    private static final List<List<Part>> STOPPING_ORDER =
            List.of(Part.services(), List.of(Part.KEYCLOAK, Part.KAFKA), List.of(Part.POSTGRES));

    private static final Duration PATIENCE_WITH_STARTING = Duration.ofSeconds(30);

    private final StackSettings settings;
    private final Progress progress;
    private final PartStarter starter;
    private final PidFiles pids;
    private final Map<Part, RunningPart> running = new ConcurrentHashMap<>();
    private final Set<RunningPart> replicas = ConcurrentHashMap.newKeySet();
    private final Set<Thread> starting = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private volatile boolean closing;

    /** Nothing runs yet: call {@link #startAll()}. */
    public Stack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.starter = PartStarter.of(settings);
        this.pids = PidFiles.of(settings);
    }

    /** A stack all of whose parts are ready. */
    public static Stack start(StackSettings settings, Progress progress) {
        var stack = new Stack(settings, progress);
        stack.startAll();
        return stack;
    }

    /** Starts all parts, in parallel where one can start without the other; on any failure stops everything and says which part it was. */
    public void startAll() {
        startAll(Map.of());
    }

    /**
     * The same, some parts with settings of their own.
     *
     * @param more what {@link #start(Part, Map)} takes, by part
     */
    public void startAll(Map<Part, Map<String, String>> more) {
        PortCheck.demandFree(settings);
        settings.repository().demandPackaged();
        if (!KeycloakDistribution.isBuilt()) {
            progress.line("Keycloak is built for PostgreSQL first; that takes half a minute, once");
        }
        try {
            together(List.of(
                    () -> start(Part.POSTGRES, more.getOrDefault(Part.POSTGRES, Map.of())),
                    () -> start(Part.KAFKA, more.getOrDefault(Part.KAFKA, Map.of())),
                    KeycloakDistribution::prepared));
            together(Stream.concat(Stream.of(Part.KEYCLOAK), Part.services().stream())
                    .<Runnable>map(part -> () -> start(part, more.getOrDefault(part, Map.of())))
                    .toList());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        new EnvironmentFile(settings, starter.secrets()).write();
    }

    /** Starts one part that does not run, and returns when it is ready; {@link #close()} interrupts it. */
    public void start(Part part) {
        start(part, Map.of());
    }

    /**
     * The same with settings of its own.
     *
     * @param more environment variables of a service, or settings of PostgreSQL or the Kafka broker, beside those it has anyway
     */
    public void start(Part part, Map<String, String> more) {
        starting.add(Thread.currentThread());
        try {
            if (closing) {
                throw new PartFailedException("stopping: " + part.title() + " is not started any more");
            }
            var begun = System.nanoTime();
            var started = starter.start(part, more);
            running.put(part, started);
            pids.write(part, started.pid());
            progress.line("%-21s ready on port %d after %.1f s"
                    .formatted(part.title(), settings.port(part), (System.nanoTime() - begun) / 1e9));
        } finally {
            starting.remove(Thread.currentThread());
        }
    }

    /**
     * Starts one more process of a service that runs, and returns when it is ready; stopping it is the caller's, at the latest
     * {@link #close()} does it.
     *
     * @param port of its own
     * @param more environment variables, beside those that the first one has
     */
    public RunningPart startReplica(Part service, int port, Map<String, String> more) {
        return startReplica(settings.repository(), service, port, more);
    }

    /** The same of another version: the one that is packaged in that work tree. */
    public RunningPart startReplica(Repository version, Part service, int port, Map<String, String> more) {
        var replica = starter.replica(version, service, port, more);
        replicas.add(replica);
        return replica;
    }

    /** A connection to a service's database as that service's role. */
    public Connection connect(Part service) throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl(service.key()),
                service.key(),
                starter.secrets().databasePassword(service.key()));
    }

    /** kill -9. */
    public void kill(Part part) {
        var process = running.remove(part);
        if (process != null) {
            process.destroyForcibly();
            pids.delete(part);
        }
    }

    /** Stops one part in good order. */
    public void stop(Part part) {
        var process = running.remove(part);
        if (process != null) {
            process.close();
            pids.delete(part);
            progress.line(part.title() + " stopped");
        }
    }

    public StackSettings settings() {
        return settings;
    }

    /** The development client with that role. */
    public ClientCredentials developmentClient(Role role) {
        return starter.secrets().developmentClient(role);
    }

    /** What that person signs in with. */
    public String passwordOf(Person person) {
        return starter.secrets().passwordOf(person);
    }

    /** The client with which partner-service makes the clients of agencies, at Keycloak's admin API. */
    public ClientCredentials partnerServiceClient() {
        return starter.secrets().partnerService();
    }

    ClientCredentials statisticsServiceClient() {
        return starter.secrets().statisticsService();
    }

    /** Writes the file that scripts source again, with the client of an agency in it. */
    public void publish(ClientCredentials agency) {
        new EnvironmentFile(settings, starter.secrets()).write(agency);
    }

    /** Parts that were started and have ended by themselves. */
    public Set<Part> ended() {
        return running.entrySet().stream()
                .filter(entry -> !entry.getValue().isAlive())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The end of a running part's log. */
    public List<String> lastLines(Part part) {
        var process = running.get(part);
        return process == null ? List.of() : process.lastLines();
    }

    /** Resident memory of each running part; see {@link ResidentMemory} for how shared pages count. */
    public Map<Part, Long> residentBytes() {
        var bytes = new EnumMap<Part, Long>(Part.class);
        running.forEach((part, process) -> bytes.put(part, ResidentMemory.bytes(process.pid())));
        return bytes;
    }

    @Override
    public void close() {
        closing = true;
        threads.shutdownNow();
        starting.forEach(Thread::interrupt);
        awaitStarting();
        replicas.forEach(RunningPart::close);
        for (var parts : STOPPING_ORDER) {
            var stopping = parts.stream()
                    .map(part -> Thread.ofPlatform().start(() -> stop(part)))
                    .toList();
            stopping.forEach(Stack::join);
        }
    }

    /** Runs all at once; the first failure interrupts the others and is thrown. */
    private void together(List<Runnable> works) {
        var completion = new ExecutorCompletionService<Void>(threads);
        works.forEach(work -> completion.submit(work, null));
        try {
            for (var ignored : works) {
                completion.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new PartFailedException("a part failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("interrupted while starting", e);
        }
    }

    /** Whoever starts something gives up when interrupted; what has just become ready is then known and stopped. */
    private void awaitStarting() {
        try {
            var deadline = System.nanoTime() + PATIENCE_WITH_STARTING.toNanos();
            while (!(threads.awaitTermination(20, TimeUnit.MILLISECONDS) && starting.isEmpty())) {
                if (System.nanoTime() > deadline) {
                    progress.line("some parts were still starting");
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
