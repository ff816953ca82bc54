package id.jangkau.local.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import id.jangkau.local.CsvResource;
import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.part.PartFailedException;
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

    private final Stack stack;
    private final HttpClient http;
    private final Clock clock;
    private final PrintStream out;
    private final List<Agent> agents = Agent.all();
    private final AgentClients clients;
    private final Path marker;

    public Sample(Stack stack, HttpClient http, Clock clock, PrintStream out) {
        this.stack = stack;
        this.http = http;
        this.clock = clock;
        this.out = out;
        var folder = stack.settings().state().resolve("sample");
        this.clients = AgentClients.keptIn(folder.resolve("agent-clients.properties"));
        this.marker = folder.resolve("loaded");
    }

    /**
     * Returns when every worker is acknowledged; any refusal is thrown with what the service said.
     *
     * @return whether anything was loaded: false when it was all there already
     */
    public boolean load() {
        boolean wanted = Files.notExists(marker);
        if (!wanted) {
            out.println("Sample data are there already: ready without replaying");
        } else {
            onboardAgents();
            enrollWorkers();
            mark();
        }
        stack.publish(firstAgentsClient());
        return wanted;
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

    private void onboardAgents() {
        var onboarding = new Onboarding(
                api(Part.PARTNER, stack.developmentClient(Role.BRANCH_OFFICER)),
                api(Part.PARTNER, stack.developmentClient(Role.HEAD_OFFICE_OFFICER)));
        var partners = onboarding.importDirectory(CsvResource.text(Agent.DIRECTORY));
        out.printf("Directory of %d sample BPRs imported%n", partners.size());
        var bar = new ProgressBar(out, "Onboarding agents ", agents.size());
        for (var agent : agents) {
            var partner = partners.getOrDefault(agent.bankCode(), "");
            onboarding.activate(agent, partner);
            if (clients.of(agent).isEmpty()) {
                clients.keep(agent, onboarding.credentials(partner));
            }
            bar.step();
        }
    }

    private void enrollWorkers() {
        Map<Agent, List<SampleWorker>> workers = SampleWorkers.of(agents);
        var bar = new ProgressBar(
                out,
                "Enrolling workers ",
                workers.values().stream().mapToInt(List::size).sum());
        var parallel = new Parallel(AT_ONCE);
        for (var agent : agents) {
            var enrolling = new Enrolling(api(Part.REGISTRATION, client(agent)));
            for (var worker : workers.getOrDefault(agent, List.of())) {
                parallel.run(() -> {
                    enrolling.enrollAndPay(worker);
                    bar.step();
                });
            }
        }
        parallel.awaitAll();
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

    private void mark() {
        try {
            Files.createDirectories(marker.getParent());
            Files.writeString(marker, clock.instant().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
