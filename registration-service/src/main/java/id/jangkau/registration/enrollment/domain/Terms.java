package id.jangkau.registration.enrollment.domain;

import java.util.Set;

/**
 * The figures in the rules that are configuration.
 *
 * @param leastAge years on the day of the event, reached
 * @param ageLimit years on the day of the event, not yet reached
 * @param leastIncome whole rupiah a month
 * @param payableMonths how many months may be paid at once
 * @param oldestEventDays how many days back an event may lie
 */
public record Terms(int leastAge, int ageLimit, long leastIncome, Set<Integer> payableMonths, int oldestEventDays) {
    /** BPU workers may have two occupations at most. */
    public static final int MOST_OCCUPATIONS = 2;

    public Terms {
        payableMonths = Set.copyOf(payableMonths);
    }
}
