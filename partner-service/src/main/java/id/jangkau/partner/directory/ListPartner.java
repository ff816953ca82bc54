package id.jangkau.partner.directory;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.agency.store.Regencies;
import id.jangkau.partner.directory.domain.ListingRules;
import id.jangkau.partner.directory.domain.RawListing;

/** Lists one rural bank as a prospect. */
@Singleton
public class ListPartner {
    private final DirectoryConfig config;
    private final Regencies regencies;
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Ids ids;

    ListPartner(DirectoryConfig config, Regencies regencies, Agencies agencies, AgencyChanges changes, Ids ids) {
        this.config = config;
        this.regencies = regencies;
        this.agencies = agencies;
        this.changes = changes;
        this.ids = ids;
    }

    /**
     * Lists it.
     *
     * @throws ProblemException 422 {@code LISTING_REFUSED} naming every fault, 409 {@code BANK_CODE_TAKEN}
     */
    @Transactional
    public Agency list(RawListing raw, String by) {
        var rules = new ListingRules(config.bankCodePattern(), regencies.codesInReach());
        return switch (rules.check(raw)) {
            case ListingRules.Faulty faulty -> throw Refusals.unacceptable("LISTING_REFUSED", faulty.faults());
            case ListingRules.Listable listable -> insert(listable.listing(), by);
        };
    }

    private Agency insert(Listing listing, String by) {
        agencies.listAlone();
        if (!agencies.byBankCode(List.of(listing.bankCode())).isEmpty()) {
            throw ProblemException.conflict("BANK_CODE_TAKEN");
        }
        var change = Agency.list(new PartnerId(ids.next()), listing);
        changes.insert(List.of(change), by);
        return change.agency();
    }
}
