package id.jangkau.partner.attention.domain;

import java.time.LocalDate;

/**
 * From when on something wants attention.
 *
 * @param idleSince who enrolled last on this day or before it has gone quiet
 * @param endingUntil agreements that end on this day or before it are about to end
 */
public record Thresholds(LocalDate today, LocalDate idleSince, LocalDate endingUntil) {
    public static Thresholds on(LocalDate today, int idleMonths, int endingDays) {
        return new Thresholds(today, today.minusMonths(idleMonths), today.plusDays(endingDays));
    }
}
