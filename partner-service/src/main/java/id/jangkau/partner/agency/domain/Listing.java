package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A rural bank as the directory lists it.
 *
 * @param bankCode sandi bank, unique
 * @param regencyCode where it is seated, e.g. {@code 51.71}
 * @param licensedOn first day (WITA) on which it counts as a rural bank
 * @param nib business number, 13 digits
 * @param npwp tax number, 15 or 16 digits
 */
public record Listing(
        String bankCode,
        String name,
        BankKind kind,
        String regencyCode,
        LocalDate licensedOn,
        @Nullable String nib,
        @Nullable String npwp) {
    public Listing {
        Objects.requireNonNull(bankCode, "bankCode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(regencyCode, "regencyCode");
        Objects.requireNonNull(licensedOn, "licensedOn");
    }
}
