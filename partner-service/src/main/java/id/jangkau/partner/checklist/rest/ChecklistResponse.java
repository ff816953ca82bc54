package id.jangkau.partner.checklist.rest;

import java.util.List;

import id.jangkau.partner.checklist.domain.Item;
import id.jangkau.partner.checklist.domain.Requirement;

/**
 * What a bank has yet to tell and to send.
 *
 * @param enforced whether the branch office can approve only what is complete
 */
record ChecklistResponse(boolean complete, boolean enforced, List<Line> items) {
    /**
     * One requirement.
     *
     * @param field of the profile, or {@code documents.} and the kind of paper
     * @param kind {@code DATA} or {@code DOCUMENT}
     * @param state {@code PRESENT}, {@code MISSING} or {@code MALFORMED}
     */
    record Line(String field, String kind, String state) {}

    static ChecklistResponse of(List<Item> items, boolean enforced) {
        return new ChecklistResponse(
                items.stream().allMatch(Item::fulfilled),
                enforced,
                items.stream().map(ChecklistResponse::line).toList());
    }

    private static Line line(Item item) {
        var kind = item.requirement() instanceof Requirement.Sent ? "DOCUMENT" : "DATA";
        return new Line(item.requirement().field(), kind, item.state().name());
    }
}
