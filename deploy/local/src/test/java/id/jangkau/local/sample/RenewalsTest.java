package id.jangkau.local.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RenewalsTest {
    private static final List<SampleWorker> WORKERS = SampleWorkers.of(Agent.all()).values().stream()
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12-31", "2027-03-01"})
    void mostHavePaidOnToTodayAndTheOthersAreInEveryOtherState(LocalDate today) {
        var byFate = WORKERS.stream()
                .map(worker -> Renewals.of(worker.serial(), worker, today))
                .collect(Collectors.groupingBy(Renewals::fate, Collectors.counting()));

        assertThat(byFate.get(Fate.PAID_ON)).isGreaterThan(3393 * 8 / 10);
        assertThat(byFate).containsOnlyKeys(Fate.values());
        assertThat(byFate.values()).allSatisfy(workers -> assertThat(workers).isGreaterThan(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12-31", "2027-03-01"})
    void theyStandWhereTheirFatePutsThem(LocalDate today) {
        var thisMonth = YearMonth.from(today);
        assertThat(WORKERS).allSatisfy(worker -> {
            var renewals = Renewals.of(worker.serial(), worker, today);
            var paidTo = paidTo(worker, renewals);
            switch (renewals.fate()) {
                case PAID_ON, BACK -> assertThat(paidTo).isAfterOrEqualTo(thisMonth);
                case IN_GRACE -> assertThat(paidTo).isBetween(thisMonth.minusMonths(3), thisMonth.minusMonths(1));
                case LAPSED -> assertThat(paidTo).isBefore(thisMonth.minusMonths(3));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12-31"})
    void nobodyPaysInTheFutureOrTwiceADay(LocalDate today) {
        assertThat(WORKERS).allSatisfy(worker -> {
            var payments = Renewals.of(worker.serial(), worker, today).payments();
            assertThat(payments)
                    .allSatisfy(payment -> assertThat(payment.paidOn())
                            .isBeforeOrEqualTo(today)
                            .isAfterOrEqualTo(worker.paidAt().toLocalDate()));
            assertThat(payments).extracting(Renewals.Renewal::paidOn).isSorted().doesNotHaveDuplicates();
        });
    }

    /** A return begins in its own month; every other payment goes on where the one before ended. */
    private static YearMonth paidTo(SampleWorker worker, Renewals renewals) {
        var paidTo = YearMonth.from(worker.paidAt()).plusMonths(worker.months() - 1L);
        for (var payment : renewals.payments()) {
            var goesOn = !payment.paidOn().isAfter(paidTo.atEndOfMonth());
            var first = goesOn ? paidTo.plusMonths(1) : YearMonth.from(payment.paidOn());
            paidTo = first.plusMonths(payment.months() - 1L);
        }
        return paidTo;
    }
}
