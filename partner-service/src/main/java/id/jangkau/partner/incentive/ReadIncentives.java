package id.jangkau.partner.incentive;

import java.time.YearMonth;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.incentive.domain.ClaimLine;
import id.jangkau.partner.incentive.domain.MonthlyIncentive;
import id.jangkau.partner.incentive.store.Ledger;

/**
 * Reckons an agency's incentive from what was booked and from the agreements as they are recorded now; what a settled
 * claim said stays.
 */
@Singleton
public class ReadIncentives {
    private final Agencies agencies;
    private final Ledger ledger;

    ReadIncentives(Agencies agencies, Ledger ledger) {
        this.agencies = agencies;
        this.ledger = ledger;
    }

    /**
     * Each month from the first to the last.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<MonthlyIncentive> months(PartnerId id, YearMonth from, YearMonth to) {
        requireListed(id);
        return ledger.months(id, from, to);
    }

    /**
     * The lines of a month's claim, by day.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<ClaimLine> claim(PartnerId id, YearMonth month) {
        requireListed(id);
        return ledger.claim(id, month);
    }

    private void requireListed(PartnerId id) {
        if (agencies.find(id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }
}
