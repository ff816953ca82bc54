package id.jangkau.partner.profile.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.profile.ReadProfile.Told;
import id.jangkau.partner.profile.domain.Datum;
import id.jangkau.partner.profile.domain.Profile;

/**
 * What a bank has told of itself.
 *
 * @param version 0 while it has told nothing and the directory speaks alone
 * @param by subject of who entered it
 */
record ProfileResponse(
        UUID partnerId,
        int version,
        @Nullable String nib,
        @Nullable String npwp,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String bankName,
        @Nullable String accountNumber,
        @Nullable String accountHolder,
        @Nullable String by,
        @Nullable Instant at) {
    /** All versions, the oldest first. */
    record Versions(List<ProfileResponse> items) {}

    static ProfileResponse of(Told told) {
        return of(told.profile(), told.data());
    }

    static Versions versions(List<Profile> profiles) {
        return new Versions(
                profiles.stream().map(profile -> of(profile, profile.data())).toList());
    }

    private static ProfileResponse of(Profile profile, Map<Datum, String> data) {
        return new ProfileResponse(
                profile.partner().value(),
                profile.version(),
                data.get(Datum.NIB),
                data.get(Datum.NPWP),
                data.get(Datum.CONTACT_NAME),
                data.get(Datum.CONTACT_PHONE),
                data.get(Datum.CONTACT_EMAIL),
                data.get(Datum.BANK_NAME),
                data.get(Datum.ACCOUNT_NUMBER),
                data.get(Datum.ACCOUNT_HOLDER),
                profile.by(),
                profile.at());
    }
}
