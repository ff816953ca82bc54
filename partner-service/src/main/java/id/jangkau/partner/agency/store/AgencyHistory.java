package id.jangkau.partner.agency.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.audit.AuditEntry;
import id.jangkau.foundation.audit.AuditLog;
import id.jangkau.foundation.audit.Deed;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.HistoryEntry;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Transition;

/** Who changed a partner, when and why, and what it was before and after: as the audit log has it. */
@Singleton
public class AgencyHistory {
    private final AuditLog log;

    AgencyHistory(AuditLog log) {
        this.log = log;
    }

    /**
     * A change that was decided.
     *
     * @param before nothing where it was listed
     */
    public record Change(@Nullable Agency before, Changed decided) {}

    public void add(List<Change> changes, String by, @Nullable String note) {
        log.note(changes.stream().map(change -> deed(change, by, note)).toList());
    }

    /** Oldest first. */
    public List<HistoryEntry> of(PartnerId id) {
        return log.of(id.value()).stream()
                .filter(entry -> entry.deed().subjects().getFirst().equals(id.value()))
                .map(entry -> entry(id, entry))
                .toList();
    }

    private static Deed deed(Change change, String by, @Nullable String note) {
        Agency before = change.before();
        Agency after = change.decided().agency();
        return new Deed(
                by,
                null,
                change.decided().transition().name(),
                List.of(after.id().value()),
                note,
                before == null ? null : RecordedAgency.json(before),
                RecordedAgency.json(after));
    }

    private static HistoryEntry entry(PartnerId id, AuditEntry entry) {
        Deed deed = entry.deed();
        Optional<HistoryEntry.Step> step = transition(deed).map(transition -> step(transition, deed));
        return new HistoryEntry(
                id,
                step.map(taken -> taken.transition().path())
                        .orElseGet(() -> deed.action().toLowerCase(Locale.ROOT).replace('_', '-')),
                step.orElse(null),
                deed.actor(),
                entry.at(),
                deed.reason(),
                deed.before(),
                deed.after(),
                entry.sealed()
                        .map(seal -> new HistoryEntry.Seal(seal.sequence(), seal.hash()))
                        .orElse(null));
    }

    private static Optional<Transition> transition(Deed deed) {
        return Arrays.stream(Transition.values())
                .filter(transition -> transition.name().equals(deed.action()))
                .findFirst();
    }

    private static HistoryEntry.Step step(Transition transition, Deed deed) {
        var before = RecordedAgency.place(deed.before());
        var after = Objects.requireNonNull(RecordedAgency.place(deed.after()));
        return new HistoryEntry.Step(
                after.version(), transition, before == null ? null : before.status(), after.status());
    }
}
