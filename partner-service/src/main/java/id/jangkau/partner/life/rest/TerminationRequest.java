package id.jangkau.partner.life.rest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.TerminationReason;
import id.jangkau.partner.life.Ending;

/**
 * The end of an agency.
 *
 * @param effectiveOn the first day (WITA) without it; today when left out
 * @param note why; required
 */
record TerminationRequest(
        @Nullable TerminationReason reason,
        @Nullable LocalDate effectiveOn,
        @Nullable String note) {
    Ending by(String subject) {
        return new Ending(effectiveOn, note, subject);
    }
}
