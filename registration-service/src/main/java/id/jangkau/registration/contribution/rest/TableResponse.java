package id.jangkau.registration.contribution.rest;

import java.time.YearMonth;
import java.util.List;

import id.jangkau.registration.contribution.domain.Bracket;
import id.jangkau.registration.contribution.domain.ContributionTable;
import id.jangkau.registration.contribution.domain.Known;

/**
 * A contribution table.
 *
 * @param brackets in whole rupiah per month, each from its income to the next one's
 */
record TableResponse(String id, YearMonth effectiveFrom, String legalBasis, List<Bracket> brackets, Written written) {
    static TableResponse of(Known<ContributionTable> table) {
        ContributionTable row = table.row();
        return new TableResponse(row.id(), row.effectiveFrom(), row.legalBasis(), row.brackets(), Written.of(table));
    }
}
