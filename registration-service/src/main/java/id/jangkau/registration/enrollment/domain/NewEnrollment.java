package id.jangkau.registration.enrollment.domain;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.participant.domain.Identity;

/**
 * All that is stored when a worker is enrolled.
 *
 * @param identity as declared
 * @param newPerson whether nobody was declared like this before
 * @param review opened when somebody else is on record under the NIK
 * @param slot first or second occupation of the person
 * @param billingId what it is to be paid under; an own one unless it came in a batch
 */
public record NewEnrollment(
        Enrollment enrollment,
        Registration registration,
        Application application,
        Identity identity,
        boolean newPerson,
        Optional<Review> review,
        int slot,
        UUID billingId,
        @Nullable UUID batchId) {

    /**
     * That an officer is to look at who this is.
     *
     * @param recordId the person on record under the NIK
     */
    public record Review(UUID id, UUID recordId) {}
}
