package id.jangkau.partner.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.directory.domain.DirectoryLine;

/**
 * What became of one row of a directory file.
 *
 * @param partner the bank's id, unless it was refused
 * @param faults why it was refused
 */
public record LineOutcome(
        DirectoryLine line, Kind kind, @Nullable PartnerId partner, List<Fault> faults) {
    /** How it went. */
    public enum Kind {
        LISTED,
        UNCHANGED,
        REFUSED
    }

    public LineOutcome {
        faults = List.copyOf(faults);
    }

    static LineOutcome listed(DirectoryLine line, PartnerId partner) {
        return new LineOutcome(line, Kind.LISTED, partner, List.of());
    }

    static LineOutcome unchanged(DirectoryLine line, PartnerId partner) {
        return new LineOutcome(line, Kind.UNCHANGED, partner, List.of());
    }

    static LineOutcome refused(DirectoryLine line, List<Fault> faults) {
        return new LineOutcome(line, Kind.REFUSED, null, faults);
    }
}
