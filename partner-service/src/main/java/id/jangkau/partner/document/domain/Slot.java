package id.jangkau.partner.document.domain;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.PartnerId;

/**
 * Where a paper belongs; each holds any number of versions of it.
 *
 * @param kind {@code agreement}, or one of the configured kinds such as {@code licence}
 * @param agreement whose signed text it is
 */
public record Slot(PartnerId partner, String kind, @Nullable UUID agreement) {
    public static final String AGREEMENT = "agreement";

    public Slot {
        Objects.requireNonNull(partner, "partner");
        if (kind.equals(AGREEMENT) != (agreement != null)) {
            throw new IllegalArgumentException("a signed text belongs to an agreement, and nothing else does");
        }
    }

    public static Slot ofAgreement(PartnerId partner, UUID agreement) {
        return new Slot(partner, AGREEMENT, agreement);
    }

    public static Slot ofPartner(PartnerId partner, String kind) {
        return new Slot(partner, kind, null);
    }
}
