package id.jangkau.partner.directory.domain;

import java.util.List;

import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.agency.domain.PartnerId;

/** What becomes of one row of a directory file. */
public sealed interface LineVerdict {
    DirectoryLine line();

    /** A bank that was not listed yet. */
    record ToList(DirectoryLine line, Listing listing) implements LineVerdict {}

    /** Listed before, with the same content. */
    record Unchanged(DirectoryLine line, PartnerId partner) implements LineVerdict {}

    /** Cannot be listed, for all these reasons. */
    record Refused(DirectoryLine line, List<Fault> faults) implements LineVerdict {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
