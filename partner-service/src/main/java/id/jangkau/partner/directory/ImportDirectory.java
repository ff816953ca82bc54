package id.jangkau.partner.directory;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.agency.store.Regencies;
import id.jangkau.partner.directory.domain.DirectoryCheck;
import id.jangkau.partner.directory.domain.DirectoryLine;
import id.jangkau.partner.directory.domain.LineVerdict;
import id.jangkau.partner.directory.domain.ListingRules;

/** Lists the banks of a directory file that are not listed yet; the same file again changes nothing. */
@Singleton
public class ImportDirectory {
    private final DirectoryConfig config;
    private final Regencies regencies;
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Ids ids;

    ImportDirectory(DirectoryConfig config, Regencies regencies, Agencies agencies, AgencyChanges changes, Ids ids) {
        this.config = config;
        this.regencies = regencies;
        this.agencies = agencies;
        this.changes = changes;
        this.ids = ids;
    }

    /**
     * Decides every row and lists the good ones.
     *
     * @param by subject of who imports
     * @return the outcome of each line, in their order
     */
    @Transactional
    public List<LineOutcome> importAll(List<DirectoryLine> lines, String by) {
        agencies.listAlone();
        var rules = new ListingRules(config.bankCodePattern(), regencies.codesInReach());
        var bankCodes = lines.stream()
                .map(line -> line.raw().bankCode())
                .filter(code -> code != null && rules.isBankCode(code))
                .distinct()
                .toList();
        var listed = new ArrayList<Changed>();
        var outcomes = new DirectoryCheck(rules, agencies.byBankCode(bankCodes))
                .decide(lines).stream().map(verdict -> outcome(verdict, listed)).toList();
        changes.insert(listed, by);
        return outcomes;
    }

    private LineOutcome outcome(LineVerdict verdict, List<Changed> listed) {
        return switch (verdict) {
            case LineVerdict.ToList toList -> {
                var change = Agency.list(new PartnerId(ids.next()), toList.listing());
                listed.add(change);
                yield LineOutcome.listed(toList.line(), change.agency().id());
            }
            case LineVerdict.Unchanged unchanged -> LineOutcome.unchanged(unchanged.line(), unchanged.partner());
            case LineVerdict.Refused refused -> LineOutcome.refused(refused.line(), refused.faults());
        };
    }
}
