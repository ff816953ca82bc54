package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import static java.util.Locale.ROOT;

/**
 * How much is measured; each is a system property {@code bench.<name>}, and {@code bench.quick} makes all of them small.
 *
 * @param only names of the parts to run; all of them when empty
 * @param warmUp before anything of a part is measured
 * @param rounds how often floor and product take turns
 * @param slice how long one of them is measured in a round, where it is measured by time
 * @param rows how many, where it is measured by number
 * @param sizes of growth, in participants, the first being the one that others are held against
 * @param profile whether to tell where the services' processor time went, which costs some of it
 */
record BenchSettings(
        List<String> only,
        Duration warmUp,
        int rounds,
        Duration slice,
        int rows,
        List<Integer> sizes,
        boolean profile) {

    /** @throws IllegalArgumentException what is wrong with one, for whoever set it */
    static BenchSettings fromProperties() {
        boolean quick = Boolean.getBoolean("bench.quick");
        return new BenchSettings(
                words(System.getProperty("bench.only", "")),
                Duration.ofSeconds(number("warmup", quick ? 5 : 180)),
                number("rounds", quick ? 2 : 3),
                Duration.ofSeconds(number("slice", quick ? 2 : 15)),
                number("rows", quick ? 5_000 : 200_000),
                words(System.getProperty("bench.sizes", quick ? "2000,10000" : "100000,1000000,10000000")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                Boolean.getBoolean("bench.profile"));
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    private static int number(String name, int unlessSet) {
        String text = System.getProperty("bench." + name, "");
        if (text.isBlank()) {
            return unlessSet;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s is a whole number, of seconds if it is a time, not %s".formatted(name.toUpperCase(ROOT), text),
                    e);
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
