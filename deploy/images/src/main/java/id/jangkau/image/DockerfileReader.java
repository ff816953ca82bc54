package id.jangkau.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a Dockerfile. What it does not understand it refuses, so that an image is never less than its Dockerfile says. */
final class DockerfileReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");
    private static final Pattern CONTINUED = Pattern.compile("\\\\\\R\\s*");
    private static final Pattern INSTRUCTION = Pattern.compile("([A-Z]+)\\s+(.+)");
    private static final Pattern ARGUMENT = Pattern.compile("([A-Z_]+)(=?)(.*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Pattern LABEL = Pattern.compile("([a-z.]+)=\"([^\"]*)\"");
    private static final Pattern LABELS = Pattern.compile("(?:" + LABEL + "\\s*)+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> given;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<Dockerfile.Copy> copies = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private String base = "";
    private String workingDirectory = "/";
    private String user = "";
    private List<String> entryPoint = List.of();

    private DockerfileReader(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads one.
     *
     * @param arguments values in place of the defaults of its {@code ARG}s
     */
    static Dockerfile read(String text, Map<String, String> arguments) {
        var reader = new DockerfileReader(arguments);
        var instructions =
                CONTINUED.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll(" ");
        instructions.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::take);
        return new Dockerfile(
                reader.base,
                reader.labels,
                reader.workingDirectory,
                reader.copies,
                reader.ports,
                reader.user,
                reader.entryPoint);
    }

    private void take(String line) {
        var instruction = matched(INSTRUCTION, line);
        var rest = filled(instruction.group(2));
        switch (instruction.group(1)) {
            case "ARG" -> declare(matched(ARGUMENT, rest));
            case "FROM" -> base = rest;
            case "LABEL" -> label(rest);
            case "WORKDIR" -> workingDirectory = rest;
            case "COPY" -> copies.add(copy(BLANKS.splitAsStream(rest).toList()));
            case "EXPOSE" -> ports.add(Integer.valueOf(rest));
            case "USER" -> user = rest;
            case "ENTRYPOINT" -> entryPoint = words(rest);
            default -> throw new IllegalArgumentException("not understood: " + line);
        }
    }

    /** Without a value and a default it stays what it was: so a stage takes over what stands before its {@code FROM}. */
    private void declare(Matcher argument) {
        var name = argument.group(1);
        if (given.containsKey(name)) {
            variables.put(name, given.getOrDefault(name, ""));
        } else if (!argument.group(2).isEmpty()) {
            variables.put(name, argument.group(3));
        }
    }

    private void label(String pairs) {
        matched(LABELS, pairs);
        LABEL.matcher(pairs).results().forEach(pair -> labels.put(pair.group(1), pair.group(2)));
    }

    private Dockerfile.Copy copy(List<String> words) {
        var destination = Path.of(workingDirectory).resolve(words.getLast()).normalize();
        return new Dockerfile.Copy(words.subList(0, words.size() - 1), destination.toString());
    }

    private String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            var value = variables.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("not declared: " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static List<String> words(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a list of words: " + json, e);
        }
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        return matcher;
    }
}
