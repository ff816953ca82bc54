package id.jangkau.systemtests.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** The banks' books, compared with what is found elsewhere: what is missing there, and what is there more than once or for no reason. */
final class Reckoning {
    private static final int SHOWN = 10;

    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> disordered = new ArrayList<>();
    private long events;

    /** Each of those expected must be found, and be found once. */
    void compare(String where, Collection<String> expected, Collection<String> found) {
        Map<String, Integer> times = new HashMap<>();
        found.forEach(one -> times.merge(one, 1, Integer::sum));
        new TreeSet<>(expected).forEach(one -> {
            Integer seen = times.remove(one);
            if (seen == null) {
                lost.add(where + ": " + one);
            } else if (seen > 1) {
                doubled.add(where + ": " + one + ", " + seen + " times");
            }
        });
        times.keySet().forEach(one -> doubled.add(where + ": " + one + ", which nobody was told"));
    }

    /** A sum must be neither less nor more. */
    void compare(String what, long expected, long found) {
        if (found != expected) {
            (found < expected ? lost : doubled).add(what + ": " + found + " instead of " + expected);
        }
    }

    void disordered(String what) {
        disordered.add(what);
    }

    void events(long different) {
        events = different;
    }

    /** For the summary. */
    String line(int acknowledged) {
        return "%d events, %d acknowledged, lost %d, double %d"
                .formatted(events, acknowledged, lost.size(), doubled.size());
    }

    void mustBalance() {
        assertThat(shown(lost)).as("lost").isEmpty();
        assertThat(shown(doubled)).as("double").isEmpty();
        assertThat(shown(disordered)).as("out of order").isEmpty();
    }

    private static List<String> shown(List<String> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
