package id.jangkau.systemtests.bench;

import java.util.List;
import java.util.Set;

import id.jangkau.local.stack.Part;

/** One part of {@code make bench}. */
interface Benchmark {
    /** By which it is asked for. */
    String name();

    /** The services that it is about; the others do not run meanwhile, since they would take their share of two cores. */
    Set<Part> services();

    List<Result> run() throws Exception;
}
