package id.jangkau.local;

import java.util.List;

/**
 * The launcher's command line.
 *
 * @param once do everything, then stop
 * @param fresh forget the state of earlier runs first
 */
record Options(boolean once, boolean fresh) {
    static Options of(List<String> arguments) {
        var unknown = arguments.stream()
                .filter(argument -> !List.of("--once", "--fresh").contains(argument))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + String.join(" ", unknown) + "; known: --once --fresh");
        }
        return new Options(arguments.contains("--once"), arguments.contains("--fresh"));
    }
}
