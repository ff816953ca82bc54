package id.jangkau.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to run a part.
 *
 * @param name what people call it, in messages
 * @param words program and arguments
 * @param environment added to this process's own
 * @param log takes standard output and standard error, appended
 */
public record PartCommand(String name, List<String> words, Map<String, String> environment, Path log) {
    public PartCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
