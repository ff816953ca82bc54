package id.jangkau.partner.directory;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Status;

/**
 * What somebody looks for in the directory; nothing means any.
 *
 * @param text part of the name, or the beginning of the bank code
 */
public record PartnerQuery(
        @Nullable Status status,
        @Nullable String regency,
        @Nullable String text,
        @Nullable Cursor after) {}
