package id.jangkau.registration.enrollment;

import java.util.List;
import java.util.UUID;

import id.jangkau.registration.enrollment.domain.Enrollment;

/**
 * Money that was received for enrollments and is not yet applied to them, as happens with billings for many. Whoever changes
 * an enrollment applies it first, so that no change comes between a price that was agreed and what was bought for it.
 */
public interface Dues {
    /** Waits, before they are locked, until no billing for many of the same bank is being settled. */
    void awaitSettlements(List<UUID> enrollmentIds);

    /**
     * Applies what was received for enrollments that are locked.
     *
     * @return all of them, as they are then
     */
    List<Enrollment> applyTo(List<Enrollment> locked);
}
