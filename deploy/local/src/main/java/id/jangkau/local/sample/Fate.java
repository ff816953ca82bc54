package id.jangkau.local.sample;

import java.time.YearMonth;

/** How it went on with a worker of the sample, so that every state can be seen: most have paid on to today. */
enum Fate {
    PAID_ON,
    /** The paid months are over, the grace months are not. */
    IN_GRACE,
    /** Has not paid for long. */
    LAPSED,
    /** Lapsed once, and has paid on to today since. */
    BACK;

    private static final int IN_GRACE_PERCENT = 5;
    private static final int LAPSED_PERCENT = 6;
    private static final int BACK_PERCENT = 4;
    static final YearMonth LAST_MONTH_OF_THE_LAPSED = YearMonth.of(2025, 12);

    /**
     * Of so many in a hundred; whoever has paid for very long at first has no time to lapse.
     *
     * @param serial of the worker, 1, 2, 3 …
     * @param firstPaidTo last month of the first payment
     */
    static Fate of(int serial, YearMonth firstPaidTo) {
        // 37 and 100 have no common divisor: the fates are spread over banks and days
        int lot = serial * 37 % 100;
        if (lot < IN_GRACE_PERCENT) {
            return IN_GRACE;
        }
        if (lot < IN_GRACE_PERCENT + LAPSED_PERCENT + BACK_PERCENT && !firstPaidTo.isAfter(LAST_MONTH_OF_THE_LAPSED)) {
            return lot < IN_GRACE_PERCENT + LAPSED_PERCENT ? LAPSED : BACK;
        }
        return PAID_ON;
    }
}
