package id.jangkau.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import id.jangkau.local.part.FreePort;

/**
 * Where a stack lives.
 *
 * @param state holds all data, secrets, keys, logs and pids; deleting it forgets everything
 * @param ports one for every part, on localhost
 */
public record StackSettings(Repository repository, Path state, Map<Part, Integer> ports) {
    public StackSettings {
        if (!ports.keySet().containsAll(Part.all())) {
            throw new IllegalArgumentException("a port is missing: " + ports);
        }
        state = state.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
    }

    /** The usual ports and state directory, each moved by its environment variable. */
    public static StackSettings fromEnvironment(Map<String, String> environment) {
        var repository = Repository.aboveWorkingDirectory();
        var ports = new EnumMap<Part, Integer>(Part.class);
        Part.all().forEach(part -> ports.put(part, port(part, environment)));
        var state = Optional.ofNullable(environment.get("JANGKAU_STATE"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(repository::defaultState);
        return new StackSettings(repository, state, ports);
    }

    /** A second stack beside the usual one: any free ports. */
    public static StackSettings onFreePorts(Path state) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        Part.all().forEach(part -> ports.put(part, unlike(ports)));
        return new StackSettings(Repository.aboveWorkingDirectory(), state, ports);
    }

    /** The same, running what is packaged in another work tree. */
    public StackSettings with(Repository other) {
        return new StackSettings(other, state, ports);
    }

    public int port(Part part) {
        return ports.getOrDefault(part, part.defaultPort());
    }

    /** Root address of a part that speaks HTTP, without a trailing slash. */
    public String url(Part part) {
        return "http://localhost:" + port(part);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port(Part.POSTGRES) + "/" + database;
    }

    /** The issuer of all tokens. */
    public String realmUrl() {
        return url(Part.KEYCLOAK) + "/realms/jangkau";
    }

    public String tokenUrl() {
        return realmUrl() + "/protocol/openid-connect/token";
    }

    /** The file that scripts source. */
    public Path environmentFile() {
        return state.resolve("env");
    }

    /** Deletes all state; refused while one of the ports is taken, because the state may then be in use. */
    public void forget() {
        PortCheck.demandFree(this);
        if (!Files.exists(state)) {
            return;
        }
        try (var files = Files.walk(state)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a part keeps. */
    public Path data(Part part) {
        return state.resolve(part.key());
    }

    Path log(Part part) {
        return state.resolve("logs").resolve(part.key() + ".log");
    }

    Path log(Part service, int port) {
        return state.resolve("logs").resolve(service.key() + "-" + port + ".log");
    }

    private static int port(Part part, Map<String, String> environment) {
        var text = environment.getOrDefault(part.portVariable(), "");
        if (text.isBlank()) {
            return part.defaultPort();
        }
        try {
            var port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(notAPort(part, text), e);
        }
        throw new IllegalArgumentException(notAPort(part, text));
    }

    private static String notAPort(Part part, String text) {
        return part.portVariable() + " is not a port: " + text;
    }

    private static int unlike(Map<Part, Integer> others) {
        var port = FreePort.any();
        return others.containsValue(port) ? unlike(others) : port;
    }
}
