package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;

/**
 * The figures of the rules about membership, which are configuration.
 *
 * @param graceMonths how many months after the last paid one a worker stays a participant
 * @param fullDeathBenefitMonths how many consecutive paid months the full death benefit needs
 */
public record MembershipTerms(int graceMonths, int fullDeathBenefitMonths) {
    public MembershipTerms {
        if (graceMonths < 0 || fullDeathBenefitMonths < 0) {
            throw new IllegalArgumentException("months are never negative");
        }
    }

    /** Whoever is paid to a day before this one has lapsed by that day. */
    public LocalDate lapsedIfPaidToBefore(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths(graceMonths);
    }
}
