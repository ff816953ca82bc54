package id.jangkau.systemtests.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How often something was seen, of all that was seen. */
final class Shares {
    private final Map<String, Long> seen = new HashMap<>();

    void add(String what, long times) {
        seen.merge(what, times, Long::sum);
    }

    void add(Shares others) {
        others.seen.forEach(this::add);
    }

    /** In percent, the most first; what is less than half of one is not told. */
    @Override
    public String toString() {
        double all = seen.values().stream().mapToLong(Long::longValue).sum();
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() / all >= 0.005)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> "%s %.0f %%".formatted(entry.getKey(), 100 * entry.getValue() / all))
                .collect(Collectors.joining(", "));
    }
}
