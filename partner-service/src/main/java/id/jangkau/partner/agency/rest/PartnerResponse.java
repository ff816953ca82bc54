package id.jangkau.partner.agency.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.Transition;

/**
 * A partner as it is answered.
 *
 * @param transitions what may be asked for next, as the last word of its path
 */
public record PartnerResponse(
        UUID id,
        long version,
        String status,
        String bankCode,
        String name,
        String kind,
        String regencyCode,
        LocalDate licensedOn,
        @Nullable String nib,
        @Nullable String npwp,
        List<AgreementResponse> agreements,
        List<String> transitions) {

    /** A PKS; both days belong to it. */
    public record AgreementResponse(
            UUID id,
            String number,
            LocalDate from,
            LocalDate until,
            BigDecimal incentiveRatePercent,
            LocalDate signedByBankOn,
            LocalDate signedByAuthorityOn) {
        static AgreementResponse of(Agreement agreement) {
            var terms = agreement.terms();
            return new AgreementResponse(
                    agreement.id(),
                    terms.number(),
                    terms.from(),
                    terms.until(),
                    terms.incentiveRatePercent(),
                    terms.signedByBankOn(),
                    terms.signedByAuthorityOn());
        }
    }

    public static PartnerResponse of(Agency agency) {
        var listing = agency.listing();
        return new PartnerResponse(
                agency.id().value(),
                agency.version(),
                agency.status().name(),
                listing.bankCode(),
                listing.name(),
                listing.kind().name(),
                listing.regencyCode(),
                listing.licensedOn(),
                listing.nib(),
                listing.npwp(),
                agency.agreements().stream().map(AgreementResponse::of).toList(),
                agency.standing().transitions().stream().map(Transition::path).toList());
    }
}
