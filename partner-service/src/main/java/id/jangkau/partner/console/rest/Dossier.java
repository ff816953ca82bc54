package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.HistoryEntry;
import id.jangkau.partner.agency.domain.Suspension;
import id.jangkau.partner.checklist.domain.Item;
import id.jangkau.partner.credential.ReadCredentials.Held;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.profile.domain.Datum;

/**
 * Everything that is known of a bank.
 *
 * @param history newest first
 * @param names of those who are in it, by subject
 * @param successor name of who took over its participants
 */
record Dossier(
        Bank bank,
        List<HistoryEntry> history,
        Map<String, String> names,
        List<Item> checklist,
        Map<Datum, String> profile,
        List<Document> papers,
        List<Held> credentials,
        @Nullable Bank successor) {
    /** Something that is told or sent, and how it is with it. */
    record Line(
            @Nullable Field field,
            String key,
            @Nullable Datum datum,
            @Nullable String paper,
            Item.State state) {
        public boolean fulfilled() {
            return state == Item.State.PRESENT;
        }
    }

    public List<Line> lines() {
        return checklist.stream().map(Dossiers::line).toList();
    }

    public long lacking() {
        return checklist.stream().filter(item -> !item.fulfilled()).count();
    }

    public List<Agreement> agreements() {
        return bank.agency().agreements().reversed();
    }

    public List<Suspension> suspensions() {
        return bank.agency().periods().suspensions().reversed();
    }

    public @Nullable String told(Datum datum) {
        return profile.get(datum);
    }

    /** The newest version of a bank's paper. */
    public Optional<Document> paper(String kind) {
        return papers.stream().filter(paper -> paper.slot().kind().equals(kind)).reduce((first, second) -> second);
    }

    /** The newest version of an agreement's signed text. */
    public Optional<Document> signed(UUID agreement) {
        return papers.stream()
                .filter(paper -> agreement.equals(paper.slot().agreement()))
                .reduce((first, second) -> second);
    }

    /** How many secrets were shown: a form that was filled in before another was shown is refused. */
    public long shown() {
        return credentials.stream()
                .filter(held -> held.credential().dates().secretShownAt() != null)
                .count();
    }
}
