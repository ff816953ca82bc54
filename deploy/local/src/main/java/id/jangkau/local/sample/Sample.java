package id.jangkau.local.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.jangkau.local.CsvResource;
import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.part.PartFailedException;
import id.jangkau.local.sample.Enrolling.Due;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;

/**
 * Loads the sample into a running stack through the public APIs only.
 *
 * <p>Every step may be repeated: when it was interrupted half-way, loading again goes on; when it was finished, loading again only says so.
 */
public final class Sample {
    private static final int AT_ONCE = 12;
    private static final String LOADED = "loaded";

    private final Stack stack;
    private final HttpClient http;
    private final Clock clock;
    private final PrintStream out;
    private final List<Agent> agents = Agent.all();
    private final Map<Agent, List<SampleWorker>> workers = SampleWorkers.of(agents);
    private final AgentClients clients;
    private final Path folder;

    public Sample(Stack stack, HttpClient http, Clock clock, PrintStream out) {
        this.stack = stack;
        this.http = http;
        this.clock = clock;
        this.out = out;
        this.folder = stack.settings().state().resolve("sample");
        this.clients = AgentClients.keptIn(folder.resolve("agent-clients.properties"));
    }

    /**
     * Returns when every worker is acknowledged; any refusal is thrown with what the service said.
     *
     * @return whether anything was loaded: false when it was all there already
     */
    public boolean load() {
        boolean wanted = Files.notExists(folder.resolve(LOADED));
        if (!wanted) {
            out.println("Sample data are there already: ready without replaying");
        } else {
            onboard(agents);
            renewWorkers(enrollWorkers());
            kept(LOADED, clock.instant().toString());
        }
        stack.publish(firstAgentsClient());
        return wanted;
    }

    /** Makes agents of the first so many banks and enrolls nobody; the answer is their clients. */
    public List<ClientCredentials> onboard(int banks) {
        var first = agents.subList(0, banks);
        onboard(first);
        return first.stream().map(this::client).toList();
    }

    /** The client of the first sample agent. */
    public ClientCredentials firstAgentsClient() {
        return client(firstAgent());
    }

    /** The agent whose client scripts use. */
    public Agent firstAgent() {
        return agents.getFirst();
    }

    /** How many workers the sample's agents enroll. */
    public int workers() {
        return agents.stream().mapToInt(Agent::workers).sum();
    }

    /** How many of them have lapsed on the day up to which was paid, and not come back. */
    public long lapsed() {
        return workers.values().stream()
                .flatMap(List::stream)
                .filter(worker -> renewals(worker).fate() == Fate.LAPSED)
                .count();
    }

    private void onboard(List<Agent> banks) {
        var onboarding = new Onboarding(
                api(Part.PARTNER, stack.developmentClient(Role.BRANCH_OFFICER)),
                api(Part.PARTNER, stack.developmentClient(Role.HEAD_OFFICE_OFFICER)));
        var partners = onboarding.importDirectory(CsvResource.text(Agent.DIRECTORY));
        out.printf("Directory of %d sample BPRs imported%n", partners.size());
        var bar = new ProgressBar(out, "Onboarding agents ", banks.size());
        for (var agent : banks) {
            var partner = partners.getOrDefault(agent.bankCode(), "");
            onboarding.activate(agent, partner);
            if (clients.of(agent).isEmpty()) {
                clients.keep(agent, onboarding.credentials(partner));
            }
            bar.step();
        }
    }

    /** The id of each worker's enrollment. */
    private Map<SampleWorker, String> enrollWorkers() {
        var enrollments = new ConcurrentHashMap<SampleWorker, String>();
        var bar = new ProgressBar(out, "Enrolling workers ", workers());
        var parallel = new Parallel(AT_ONCE);
        for (var agent : agents) {
            var enrolling = enrolling(agent);
            for (var worker : workersOf(agent)) {
                parallel.run(() -> {
                    enrollments.put(worker, enrolling.enrollAndPay(worker));
                    bar.step();
                });
            }
        }
        parallel.awaitAll();
        return enrollments;
    }

    private void renewWorkers(Map<SampleWorker, String> enrollments) {
        var bar = new ProgressBar(out, "Paying on to today ", agents.size());
        var parallel = new Parallel(AT_ONCE);
        for (var agent : agents) {
            var dues = workersOf(agent).stream()
                    .flatMap(worker -> renewals(worker).payments().stream()
                            .map(renewal -> new Due(enrollments.getOrDefault(worker, ""), renewal)))
                    .toList();
            parallel.run(() -> {
                enrolling(agent).renew(dues);
                bar.step();
            });
        }
        parallel.awaitAll();
    }

    private Renewals renewals(SampleWorker worker) {
        return Renewals.of(worker.serial(), worker, plannedOn());
    }

    /** The day up to which is paid: the first one on which anything was loaded, so that loading can go on later. */
    private LocalDate plannedOn() {
        return LocalDate.parse(kept("planned-on", LocalDate.now(clock).toString()));
    }

    private List<SampleWorker> workersOf(Agent agent) {
        return workers.getOrDefault(agent, List.of());
    }

    private Enrolling enrolling(Agent agent) {
        return new Enrolling(agent, api(Part.REGISTRATION, client(agent)));
    }

    private Api api(Part service, ClientCredentials client) {
        return new Api(
                http,
                stack.settings().url(service),
                new AccessTokens(http, stack.settings().tokenUrl(), client, clock));
    }

    private ClientCredentials client(Agent agent) {
        return clients.of(agent)
                .orElseThrow(() -> new PartFailedException("the client of BPR " + agent.bankCode() + " is not known"));
    }

    /** What stands in a file of the sample's folder; written there first when it does not exist. */
    private String kept(String name, String first) {
        var file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, first);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
