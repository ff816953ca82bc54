package id.jangkau.local.stack;

import java.util.List;

import id.jangkau.local.part.FreePort;
import id.jangkau.local.part.PartFailedException;

/** Looks before anything starts whether all ports are free, and names all that are not. */
public final class PortCheck {
    private PortCheck() {}

    /** Fails with the names of all ports that are taken. */
    static void demandFree(StackSettings settings) {
        var taken = taken(settings);
        if (!taken.isEmpty()) {
            throw new PartFailedException(String.join(System.lineSeparator(), taken));
        }
    }

    /** One line for each port that is taken: by what it was to be used, by which process if that is known, and how to move it. */
    public static List<String> taken(StackSettings settings) {
        var pids = PidFiles.of(settings);
        return Part.all().stream()
                .filter(part -> !FreePort.isFree(settings.port(part)))
                .map(part -> "port %d for %s is taken%s; free it or set %s"
                        .formatted(
                                settings.port(part),
                                part.title(),
                                pids.alive(part)
                                        .map(pid -> " by process " + pid + ", left over from an earlier run (kill "
                                                + pid + ")")
                                        .orElse(""),
                                part.portVariable()))
                .toList();
    }
}
