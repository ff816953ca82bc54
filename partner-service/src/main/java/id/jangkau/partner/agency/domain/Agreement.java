package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A PKS that was signed by both. Both of its days (WITA) belong to it. */
public record Agreement(UUID id, AgreementTerms terms) {
    public Agreement {
        Objects.requireNonNull(id, "id");
        if (terms.until().isBefore(terms.from())) {
            throw new IllegalArgumentException("an agreement ends before it begins");
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(terms.from()) && !day.isAfter(terms.until());
    }

    public boolean endedBefore(LocalDate day) {
        return terms.until().isBefore(day);
    }

    public boolean overlaps(AgreementTerms other) {
        return !other.from().isAfter(terms.until()) && !other.until().isBefore(terms.from());
    }
}
