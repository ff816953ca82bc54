package id.jangkau.partner.profile.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.agency.domain.PartnerId;

/**
 * What a bank has told of itself. Immutable: a change is a new one with the next version.
 *
 * @param version 0 when nothing was told yet, then 1, 2, 3 …
 * @param data what was told; nothing in it is blank
 * @param by subject of who told it
 */
public record Profile(
        PartnerId partner,
        int version,
        Map<Datum, String> data,
        @Nullable String by,
        @Nullable Instant at) {
    public Profile {
        data = Map.copyOf(data);
    }

    public static Profile nothingYet(PartnerId partner) {
        return new Profile(partner, 0, Map.of(), null, null);
    }

    /** All of it replaced. */
    public Profile replacedBy(Map<Datum, String> told, String who, Instant now) {
        return new Profile(partner, version + 1, told, who, now);
    }

    /**
     * What it comes to with some of it changed.
     *
     * @param patch empty values take away
     */
    public Map<Datum, String> merged(Map<Datum, Optional<String>> patch) {
        var merged = new EnumMap<Datum, String>(Datum.class);
        merged.putAll(data);
        patch.forEach(
                (datum, value) -> value.ifPresentOrElse(told -> merged.put(datum, told), () -> merged.remove(datum)));
        return merged;
    }

    /** With what the directory says where the bank itself has said nothing. */
    public Map<Datum, String> completedBy(Listing listing) {
        var completed = new EnumMap<Datum, String>(Datum.class);
        if (listing.nib() != null) {
            completed.put(Datum.NIB, listing.nib());
        }
        if (listing.npwp() != null) {
            completed.put(Datum.NPWP, listing.npwp());
        }
        completed.putAll(data);
        return completed;
    }

    /** Without the data, which names people and accounts, so that it reaches no log. */
    @Override
    public String toString() {
        return "Profile[" + partner.value() + ", version " + version + "]";
    }
}
