package id.jangkau.partner.onboarding.rest;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.AgreementTerms;
import id.jangkau.partner.agency.rest.RequiredFields;

/** A PKS signed by both; days are WITA, and both {@code from} and {@code until} belong to it. */
record AgreementRequest(
        @Nullable String number,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal incentiveRatePercent,
        @Nullable LocalDate signedByBankOn,
        @Nullable LocalDate signedByAuthorityOn) {
    AgreementTerms terms() {
        if (number == null
                || from == null
                || until == null
                || incentiveRatePercent == null
                || signedByBankOn == null
                || signedByAuthorityOn == null) {
            throw new RequiredFields()
                    .with("number", number)
                    .with("from", from)
                    .with("until", until)
                    .with("incentiveRatePercent", incentiveRatePercent)
                    .with("signedByBankOn", signedByBankOn)
                    .with("signedByAuthorityOn", signedByAuthorityOn)
                    .problem();
        }
        return new AgreementTerms(
                number.strip(), from, until, incentiveRatePercent, signedByBankOn, signedByAuthorityOn);
    }
}
