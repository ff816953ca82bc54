package id.jangkau.partner.directory.domain;

import org.jspecify.annotations.Nullable;

/** A rural bank as somebody wrote it down; nothing in it is believed yet. Empty cells are nothing. */
public record RawListing(
        @Nullable String bankCode,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String regencyCode,
        @Nullable String licensedOn,
        @Nullable String nib,
        @Nullable String npwp) {
    public RawListing {
        bankCode = textOrNothing(bankCode);
        name = textOrNothing(name);
        kind = textOrNothing(kind);
        regencyCode = textOrNothing(regencyCode);
        licensedOn = textOrNothing(licensedOn);
        nib = textOrNothing(nib);
        npwp = textOrNothing(npwp);
    }

    private static @Nullable String textOrNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
