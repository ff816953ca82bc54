package id.jangkau.partner.life.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.life.Ending;

/**
 * Who takes over.
 *
 * @param successor partner id of an agency in force
 * @param effectiveOn the first day (WITA) on which the participants are the successor's; today when left out
 * @param note why; required
 */
record SuccessionRequest(
        @Nullable UUID successor,
        @Nullable LocalDate effectiveOn,
        @Nullable String note) {
    Ending by(String subject) {
        return new Ending(effectiveOn, note, subject);
    }
}
