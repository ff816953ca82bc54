package id.jangkau.partner.checklist.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

import id.jangkau.partner.checklist.domain.Item.State;
import id.jangkau.partner.profile.domain.DataForms;
import id.jangkau.partner.profile.domain.Datum;

/**
 * What must be there before an application can be approved.
 *
 * @param requirements in the order in which they are answered
 */
public record Checklist(List<Requirement> requirements, DataForms forms) {
    public Checklist {
        requirements = List.copyOf(requirements);
    }

    /**
     * Requirement by requirement.
     *
     * @param data what was told
     * @param papers kinds of those that were sent
     */
    public List<Item> items(Map<Datum, String> data, Set<String> papers) {
        return requirements.stream()
                .map(requirement -> new Item(requirement, state(requirement, data, papers)))
                .toList();
    }

    private State state(Requirement requirement, Map<Datum, String> data, Set<String> papers) {
        return switch (requirement) {
            case Requirement.Sent sent -> papers.contains(sent.kind()) ? State.PRESENT : State.MISSING;
            case Requirement.Told told -> {
                var value = data.get(told.datum());
                if (value == null) {
                    yield State.MISSING;
                }
                yield forms.fits(told.datum(), value) ? State.PRESENT : State.MALFORMED;
            }
        };
    }
}
