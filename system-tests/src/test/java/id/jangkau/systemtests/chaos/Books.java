package id.jangkau.systemtests.chaos;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What has been acknowledged to the banks of all drills, each bank's own record of it. */
final class Books {
    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final Set<String> paid = ConcurrentHashMap.newKeySet();
    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

    /**
     * A worker who was acknowledged.
     *
     * @param bank the client's id
     * @param amount to pay under the kode iuran, rupiah
     */
    record Entry(String bank, String reference, String enrollmentId, String billingCode, long amount) {}

    /** However often it was acknowledged; another answer to the same reference is a contradiction. */
    void enrolled(Entry entry) {
        Entry before = entries.putIfAbsent(entry.reference(), entry);
        if (before != null && !before.equals(entry)) {
            contradictions.add(before + " and " + entry);
        }
    }

    /** Struck out, because the bank sends it again after a restore and writes down what it is told then. */
    void strike(Entry entry) {
        entries.remove(entry.reference(), entry);
        paid.remove(entry.reference());
    }

    void paid(Entry entry) {
        paid.add(entry.reference());
    }

    Collection<Entry> all() {
        return entries.values();
    }

    boolean isPaid(Entry entry) {
        return paid.contains(entry.reference());
    }

    Collection<Entry> allPaid() {
        return entries.values().stream().filter(this::isPaid).toList();
    }

    Set<String> contradictions() {
        return Set.copyOf(contradictions);
    }

    /** Enrollments and payments. */
    int acknowledged() {
        return entries.size() + paid.size();
    }
}
