package id.jangkau.systemtests.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import id.jangkau.local.stack.Part;

/**
 * With {@code PROFILE=1}, whose work a service's processor time was while something was measured, and what the sessions of its
 * database did meanwhile. What is measured under the same name is told as one.
 */
final class Profiler {
    private final BenchStack stack;
    private final boolean wanted;
    private final Map<String, Told> told = new LinkedHashMap<>();

    Profiler(BenchStack stack, boolean wanted) {
        this.stack = stack;
        this.wanted = wanted;
    }

    private record Told(Part service, Shares processorTime, Shares sessions, DatabaseActivity.Totals totals) {
        Told and(Shares moreProcessorTime, DatabaseActivity.Seen seen) {
            processorTime.add(moreProcessorTime);
            sessions.add(seen.sessions());
            return new Told(service, processorTime, sessions, totals.plus(seen.totals(), 1));
        }
    }

    <T> T during(String name, Part service, Callable<T> measured) throws Exception {
        if (!wanted) {
            return measured.call();
        }
        Path recording = stack.folder("profiles").resolve("%s-%d.jfr".formatted(service.title(), System.nanoTime()));
        DatabaseActivity activity = DatabaseActivity.begin(stack.databases(), Databases.nameOf(service));
        Profile profile = Profile.begin(stack.process(service), recording);
        T result = measured.call();
        DatabaseActivity.Seen seen = activity.end(); // first: reading a profile takes its time
        Shares processorTime = profile.end();
        Told before =
                told.getOrDefault(name, new Told(service, new Shares(), new Shares(), DatabaseActivity.Totals.NONE));
        told.put(name, before.and(processorTime, seen));
        return result;
    }

    /** What was measured since it was last told. */
    void tell() {
        told.forEach((name, of) -> System.out.printf(
                "%s%n  %s's processor time: %s%n  sessions of its database: %s%n  %s%n",
                name, of.service().title(), of.processorTime(), of.sessions(), of.totals()));
        told.clear();
    }
}
