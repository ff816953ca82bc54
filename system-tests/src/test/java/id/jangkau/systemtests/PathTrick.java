package id.jangkau.systemtests;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Ways to write a path by which somebody may hope to get past whoever watches it, and how it must be read: as the very same
 * path where RFC 3986 says that it is, else as another one, or not at all.
 */
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
enum PathTrick {
    NONE(PathTrick::written, Optional::of),

    /** Parameters of a step belong to no resource of ours (3.3). */
    SEMICOLON(steps -> written(steps) + ";x", Optional::of),
    SEMICOLON_EARLY(steps -> written(nameChanged(steps, step -> step + ";x=1")), Optional::of),
    ENCODED_SEMICOLON(steps -> written(steps) + "%3Bx", steps -> Optional.of(lastWith(";x", steps))),

    /** Empty steps are dropped, as most servers do. */
    DOUBLE_SLASH(steps -> beforeLast("//", steps), Optional::of),
    DOUBLE_SLASH_FIRST(steps -> "/" + written(steps), Optional::of),
    TRAILING_SLASH(steps -> written(steps) + "/", Optional::of),

    /** An encoded slash is no separator (2.2). */
    ENCODED_SLASH(steps -> beforeLast("%2F", steps), steps -> Optional.of(lastTwoAsOne("/", steps))),
    OVERLONG_SLASH(steps -> beforeLast("%C0%AF", steps), steps -> Optional.of(lastTwoAsOne("\uFFFD\uFFFD", steps))),

    /** Dot steps are removed (5.2.4), also when a dot is written as an escape (6.2.2.2). */
    DOT(steps -> beforeLast("/./", steps), Optional::of),
    DOT_DOT(steps -> beforeLast("/x/../", steps), Optional::of),
    DOT_DOT_FIRST(steps -> "/../.." + written(steps), Optional::of),
    ENCODED_DOT_DOT(steps -> beforeLast("/x/%2e%2E/", steps), Optional::of),
    DOT_DOT_ENCODED_SLASH(
            steps -> beforeLast("/x/..%2F", steps),
            steps -> Optional.of(replaceLast(1, steps, "x", "../" + steps.getLast()))),
    DOT_DOT_SEMICOLON(
            steps -> beforeLast("/x/..;/", steps),
            steps -> Optional.of(replaceLast(1, steps, "x", "..", steps.getLast()))),

    /** Letters of a path are what they are (6.2.2.1), escaped (6.2.2.2) or not; escaped twice they are not. */
    UPPER_CASE(
            steps -> written(nameChanged(steps, step -> step.toUpperCase(Locale.ROOT))),
            steps -> Optional.of(nameChanged(steps, step -> step.toUpperCase(Locale.ROOT)))),
    ENCODED_LETTER(steps -> written(nameChanged(steps, PathTrick::escaped)), Optional::of),
    ENCODED_TWICE(
            steps -> written(nameChanged(steps, step -> escaped(step).replace("%", "%25"))),
            steps -> Optional.of(nameChanged(steps, PathTrick::escaped))),

    ABSOLUTE(steps -> "http://localhost" + written(steps), Optional::of),

    /** No text of ours has one, and no database takes one. */
    ENCODED_NUL(steps -> written(steps) + "%00", steps -> Optional.empty()),

    /** What no path may contain (3.3). */
    BACKSLASH(steps -> beforeLast("\\", steps), steps -> Optional.empty()),
    BROKEN_ESCAPE(steps -> written(steps) + "%zz", steps -> Optional.empty());

    private final Function<List<String>, String> writing;
    private final Function<List<String>, Optional<List<String>>> reading;

    PathTrick(Function<List<String>, String> writing, Function<List<String>, Optional<List<String>>> reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /** How the path of these steps, of which none needs an escape, is sent. */
    String write(List<String> steps) {
        return writing.apply(steps);
    }

    /** The steps that must be read; none when it must be refused as unreadable. */
    Optional<List<String>> read(List<String> steps) {
        return reading.apply(steps);
    }

    /** What is none does not even become a request: the HTTP server itself says 400. */
    boolean isUri(List<String> steps) {
        try {
            return !new URI(write(steps)).getRawPath().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String written(List<String> steps) {
        return "/" + String.join("/", steps);
    }

    /** With that instead of the slash before the last step. */
    private static String beforeLast(String separator, List<String> steps) {
        String before = steps.size() == 1 ? "" : written(steps.subList(0, steps.size() - 1));
        String slash = before.isEmpty() && !separator.startsWith("/") ? "/" : "";
        return before + slash + separator + steps.getLast();
    }

    private static List<String> lastWith(String suffix, List<String> steps) {
        return replaceLast(1, steps, steps.getLast() + suffix);
    }

    private static List<String> lastTwoAsOne(String separator, List<String> steps) {
        int taken = Math.min(2, steps.size());
        String before = taken == 1 ? "" : steps.get(steps.size() - 2);
        return replaceLast(taken, steps, before + separator + steps.getLast());
    }

    private static List<String> replaceLast(int count, List<String> steps, String... others) {
        List<String> changed = new ArrayList<>(steps.subList(0, steps.size() - count));
        changed.addAll(List.of(others));
        return changed;
    }

    /** Changes the step that names what is asked for: the one after {@code v1}. */
    private static List<String> nameChanged(List<String> steps, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(steps);
        int name = Math.min(1, steps.size() - 1);
        changed.set(name, change.apply(steps.get(name)));
        return changed;
    }

    private static String escaped(String step) {
        return "%%%02X%s".formatted((int) step.charAt(0), step.substring(1));
    }
}
