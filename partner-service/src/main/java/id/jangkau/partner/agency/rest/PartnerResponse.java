package id.jangkau.partner.agency.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.agency.domain.Suspension;
import id.jangkau.partner.agency.domain.TerminationReason;
import id.jangkau.partner.agency.domain.Transition;

/**
 * A partner as it is answered.
 *
 * @param successor who took over its participants
 * @param transitions what the caller may ask for next, as the last word of its path; {@code reinstatement} by deleting
 *     the suspension
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
        List<SuspensionResponse> suspensions,
        @Nullable TerminationResponse termination,
        @Nullable UUID successor,
        @Nullable LocalDate succeededOn,
        List<String> transitions) {

    /**
     * A PKS; both days belong to it.
     *
     * @param until as agreed
     * @param lastDay on which it really holds: the day before {@code from} when it never came to hold
     */
    public record AgreementResponse(
            UUID id,
            String number,
            LocalDate from,
            LocalDate until,
            LocalDate lastDay,
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
                    agreement.lastDay(),
                    terms.incentiveRatePercent(),
                    terms.signedByBankOn(),
                    terms.signedByAuthorityOn());
        }
    }

    /**
     * Days on which it may not enroll.
     *
     * @param until nothing while it goes on; the day before {@code from} when it was lifted the same day
     */
    public record SuspensionResponse(
            LocalDate from, @Nullable LocalDate until, String reason) {
        static SuspensionResponse of(Suspension suspension) {
            return new SuspensionResponse(suspension.from(), suspension.until(), suspension.reason());
        }
    }

    /**
     * An end before its time.
     *
     * @param effectiveOn the first day without the agency
     */
    public record TerminationResponse(String reason, LocalDate effectiveOn) {
        static @Nullable TerminationResponse of(Standing standing) {
            return switch (standing) {
                case Standing.Terminated terminated ->
                    new TerminationResponse(terminated.reason().name(), terminated.on());
                case Standing.LicenceRevoked revoked ->
                    new TerminationResponse(TerminationReason.LICENCE_REVOKED.name(), revoked.on());
                default -> null;
            };
        }
    }

    static PartnerResponse of(Agency agency, List<Transition> open) {
        var succeeded = agency.standing() instanceof Standing.Succeeded ended ? ended : null;
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
                agency.periods().suspensions().stream()
                        .map(SuspensionResponse::of)
                        .toList(),
                TerminationResponse.of(agency.standing()),
                succeeded == null ? null : succeeded.successor().value(),
                succeeded == null ? null : succeeded.on(),
                open.stream().map(Transition::path).toList());
    }
}
