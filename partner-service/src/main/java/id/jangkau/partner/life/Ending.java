package id.jangkau.partner.life;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The end of an agency as somebody declares it.
 *
 * @param effectiveOn the first day (WITA) without the agency; today when not said
 * @param note why, in the words of who declares it
 * @param by subject of who declares it
 */
public record Ending(
        @Nullable LocalDate effectiveOn, @Nullable String note, String by) {
    LocalDate effectiveOn(LocalDate today) {
        return effectiveOn == null ? today : effectiveOn;
    }
}
