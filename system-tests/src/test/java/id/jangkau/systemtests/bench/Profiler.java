package id.jangkau.systemtests.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import id.jangkau.local.stack.Part;

/**
 * With {@code PROFILE=1}, how the parts shared the processor time while something was measured, whose work a service's was, and
 * what the sessions of its database did meanwhile. What is measured under the same name is told as one.
 */
final class Profiler {
    private final BenchStack stack;
    private final boolean wanted;
    private final Map<String, Told> told = new LinkedHashMap<>();

    Profiler(BenchStack stack, boolean wanted) {
        this.stack = stack;
        this.wanted = wanted;
    }

    private record Told(
            Part service, Shares ofMachine, Shares ofService, Shares sessions, DatabaseActivity.Totals totals) {
        static Told nothing(Part service) {
            return new Told(service, new Shares(), new Shares(), new Shares(), DatabaseActivity.Totals.NONE);
        }

        Told and(Shares moreOfMachine, Shares moreOfService, DatabaseActivity.Seen seen) {
            ofMachine.add(moreOfMachine);
            ofService.add(moreOfService);
            sessions.add(seen.sessions());
            return new Told(service, ofMachine, ofService, sessions, totals.plus(seen.totals(), 1));
        }
    }

    <T> T during(String name, Part service, Callable<T> measured) throws Exception {
        if (!wanted) {
            return measured.call();
        }
        Path recording = stack.folder("profiles").resolve("%s-%d.jfr".formatted(service.title(), System.nanoTime()));
        DatabaseActivity activity = DatabaseActivity.begin(stack.databases(), service.key());
        Profile profile = Profile.begin(stack.process(service), recording);
        ProcessorTime processors = ProcessorTime.begin(stack);
        T result = measured.call();
        Shares ofMachine = processors.end();
        DatabaseActivity.Seen seen = activity.end();
        Shares ofService = profile.end(); // last: reading a profile takes its time
        told.put(name, told.getOrDefault(name, Told.nothing(service)).and(ofMachine, ofService, seen));
        return result;
    }

    /** What was measured since it was last told. */
    void tell() {
        told.forEach((name, of) -> System.out.printf(
                "%s%n  processor time used: %s%n  %s's: %s%n  sessions of its database: %s%n  %s%n",
                name, of.ofMachine(), of.service().title(), of.ofService(), of.sessions(), of.totals()));
        told.clear();
    }
}
