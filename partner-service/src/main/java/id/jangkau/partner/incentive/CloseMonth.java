package id.jangkau.partner.incentive;

import java.time.Clock;
import java.time.YearMonth;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.incentive.domain.Closing;
import id.jangkau.partner.incentive.store.Ledger;

/**
 * Settles the claims of all agencies up to the end of a month. They stay as they are then; what is heard of later, and what
 * an agreement recorded later changes, stands in the first month that is still open.
 */
@Singleton
public class CloseMonth {
    private final Ledger ledger;
    private final Clock clock;

    CloseMonth(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A month that is closed already stays so, and is answered the same.
     *
     * @param by the caller's subject
     * @throws ProblemException 422 {@code MONTH_NOT_OVER}
     */
    @Transactional
    public Closing close(YearMonth month, String by) {
        if (!month.isBefore(YearMonth.from(Wita.today(clock)))) {
            throw ProblemException.refused("MONTH_NOT_OVER", month.toString());
        }
        ledger.closeAlone();
        return ledger.closingOf(month).orElseGet(() -> {
            Closing closing = new Closing(month, clock.instant(), by);
            ledger.close(closing);
            return closing;
        });
    }
}
