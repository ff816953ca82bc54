package id.jangkau.systemtests;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the services have acknowledged to the banks of these tests, and so what the statistics must come to. */
final class Ledger {
    private static final long PUBLISHED_PARTICIPANTS = 897_832;

    private static final Set<String> ENROLLED = ConcurrentHashMap.newKeySet();
    private static final Set<String> PAID = ConcurrentHashMap.newKeySet();

    private static final AtomicLong ENROLLED_BY_BATCH = new AtomicLong();

    private Ledger() {}

    /** So many from a batch, once it was completed. */
    static void enrolledByBatch(long workers) {
        ENROLLED_BY_BATCH.addAndGet(workers);
    }

    /** However often it was acknowledged. */
    static void enrolled(String reference) {
        ENROLLED.add(reference);
    }

    /** After June 2025, however often it was acknowledged. */
    static void paid(String billingCode) {
        PAID.add(billingCode);
    }

    /** What was paid under it was given back, all of it. */
    static void refunded(String billingCode) {
        PAID.remove(billingCode);
    }

    /** The figures of today, once everything acknowledged so far is counted, and counted once. */
    static Statistics.Figures expected() {
        return new Statistics.Figures(
                Running.sample().workers() + ENROLLED.size() + ENROLLED_BY_BATCH.get(),
                PUBLISHED_PARTICIPANTS - Running.sample().lapsed() + PAID.size());
    }
}
