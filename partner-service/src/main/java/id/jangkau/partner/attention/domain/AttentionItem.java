package id.jangkau.partner.attention.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something about a partner that wants attention. A partner has one of each kind at most.
 *
 * @param day (WITA) since or until when, as its kind says
 * @param action what would settle it, as the last word of its path; none where that is not for us to do
 * @param detail number of the agreement, where it is about one
 */
public record AttentionItem(
        AttentionKind kind,
        UUID partnerId,
        String bankCode,
        String name,
        String regencyCode,
        LocalDate day,
        @Nullable String action,
        @Nullable String detail) {
    /** Days that have gone by since its day, or that are left until it; never below zero. */
    public long days(LocalDate today) {
        long passed = ChronoUnit.DAYS.between(day, today);
        return Math.max(0, kind.endsOnItsDay() ? -passed : passed);
    }
}
