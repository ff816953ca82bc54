package id.jangkau.partner.agency.store;

import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.partner.agency.domain.HistoryEntry;
import id.jangkau.partner.agency.domain.PartnerId;

/** Who changed an agency, when and why. */
@Singleton
public class AgencyHistory {
    private final HistoryRows rows;

    AgencyHistory(HistoryRows rows) {
        this.rows = rows;
    }

    public void add(List<HistoryEntry> entries) {
        rows.persist(entries.stream().map(AgencyHistory::row));
    }

    /** Oldest first. */
    public List<HistoryEntry> of(PartnerId id) {
        return rows.list("partnerId = ?1 order by version", id.value()).stream()
                .map(AgencyHistory::entry)
                .toList();
    }

    private static HistoryEntity row(HistoryEntry entry) {
        var row = new HistoryEntity();
        row.partnerId = entry.partner().value();
        row.version = entry.version();
        row.transition = entry.transition();
        row.fromStatus = entry.from();
        row.toStatus = entry.to();
        row.changedBy = entry.by();
        row.changedAt = entry.at();
        row.note = entry.note();
        return row;
    }

    private static HistoryEntry entry(HistoryEntity row) {
        return new HistoryEntry(
                new PartnerId(row.partnerId),
                row.version,
                row.transition,
                row.fromStatus,
                row.toStatus,
                row.changedBy,
                row.changedAt,
                row.note);
    }
}
