package id.jangkau.partner.console.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Slot;

/**
 * A paper that can be sent, and the versions of it that were.
 *
 * @param address of its page
 * @param agreement whose signed text it is
 * @param versions newest first
 */
record Paper(Slot slot, String address, @Nullable Agreement agreement, List<Document> versions) {
    /** Its name, for papers that have one. */
    public @Nullable Field field() {
        return Field.ofKey("documents." + slot.kind()).orElse(null);
    }
}
