package id.jangkau.local.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a worker of the sample has paid after the first time, up to a day: a function of the worker and that day alone.
 *
 * @param fate how it went on
 */
record Renewals(Fate fate, List<Renewal> payments) {
    /** Months that may be paid at once, the longest first. */
    private static final List<Integer> PAYABLE = List.of(12, 6, 3, 2, 1);

    /** What most pay at once. */
    private static final List<Integer> USUAL = List.of(3, 6, 12);

    private static final int MONTHS_AWAY = 6;
    private static final int DAY_OF_RETURN = 10;

    Renewals {
        payments = List.copyOf(payments);
    }

    /** A payment for so many months. */
    record Renewal(LocalDate paidOn, int months) {}

    /**
     * Up to that day.
     *
     * @param serial of the worker, 1, 2, 3 …
     */
    static Renewals of(int serial, SampleWorker worker, LocalDate today) {
        YearMonth firstPaidTo = YearMonth.from(worker.paidAt()).plusMonths(worker.months() - 1L);
        Fate fate = Fate.of(serial, firstPaidTo);
        YearMonth now = YearMonth.from(today);
        int usual = USUAL.get(serial % USUAL.size());
        List<Renewal> payments = switch (fate) {
            case PAID_ON -> continuous(firstPaidTo, now, usual);
            case IN_GRACE -> exact(firstPaidTo, now.minusMonths(1 + serial % 3));
            case LAPSED -> exact(firstPaidTo, Fate.LAST_MONTH_OF_THE_LAPSED);
            case BACK -> interrupted(firstPaidTo, now, usual);
        };
        return new Renewals(fate, payments);
    }

    /** To the month wanted or beyond; each on the last day that was paid before, so that protection never breaks. */
    private static List<Renewal> continuous(YearMonth paidTo, YearMonth wanted, int months) {
        List<Renewal> payments = new ArrayList<>();
        for (YearMonth reached = paidTo; reached.isBefore(wanted); reached = reached.plusMonths(months)) {
            payments.add(new Renewal(reached.atEndOfMonth(), months));
        }
        return payments;
    }

    /** To the month wanted and not further. */
    private static List<Renewal> exact(YearMonth paidTo, YearMonth wanted) {
        List<Renewal> payments = new ArrayList<>();
        YearMonth reached = paidTo;
        while (reached.isBefore(wanted)) {
            long missing = ChronoUnit.MONTHS.between(reached, wanted);
            int months = PAYABLE.stream()
                    .filter(payable -> payable <= missing)
                    .findFirst()
                    .orElseThrow();
            payments.add(new Renewal(reached.atEndOfMonth(), months));
            reached = reached.plusMonths(months);
        }
        return payments;
    }

    private static List<Renewal> interrupted(YearMonth paidTo, YearMonth wanted, int months) {
        YearMonth back = paidTo.plusMonths(MONTHS_AWAY);
        List<Renewal> payments = new ArrayList<>();
        payments.add(new Renewal(back.atDay(DAY_OF_RETURN), 1));
        payments.addAll(continuous(back, wanted, months));
        return payments;
    }
}
