package id.jangkau.partner.directory.rest;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.rest.RequiredFields;
import id.jangkau.partner.directory.domain.RawListing;

record ListPartnerRequest(
        @Nullable String bankCode,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String regencyCode,
        @Nullable String licensedOn,
        @Nullable String nib,
        @Nullable String npwp) {
    RawListing listing() {
        new RequiredFields()
                .with("bankCode", bankCode)
                .with("name", name)
                .with("kind", kind)
                .with("regencyCode", regencyCode)
                .with("licensedOn", licensedOn)
                .check();
        return new RawListing(bankCode, name, kind, regencyCode, licensedOn, nib, npwp);
    }
}
