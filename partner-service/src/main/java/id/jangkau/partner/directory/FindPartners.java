package id.jangkau.partner.directory;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.agency.store.AgencyFilter;

/** Pages through the directory in the order of bank codes; what is listed meanwhile neither repeats nor hides a row. */
@Singleton
public class FindPartners {
    private final Agencies agencies;

    FindPartners(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Some of the directory.
     *
     * @param next where the next page begins; nothing on the last one
     */
    public record Page(List<Agency> items, @Nullable Cursor next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    @Transactional
    public Page page(PartnerQuery query, int limit) {
        var filter = new AgencyFilter(
                query.status(),
                query.regency(),
                query.text(),
                query.after() == null ? null : query.after().bankCode());
        var found = agencies.page(filter, limit + 1);
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        var items = found.subList(0, limit);
        return new Page(items, new Cursor(items.getLast().listing().bankCode()));
    }
}
