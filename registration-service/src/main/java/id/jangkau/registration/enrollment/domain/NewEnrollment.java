package id.jangkau.registration.enrollment.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.participant.domain.Nik;

/**
 * All that is stored when a worker is enrolled.
 *
 * @param newPerson whether nobody of this NIK was known
 * @param slot first or second occupation of the person
 */
public record NewEnrollment(
        Enrollment enrollment,
        Registration registration,
        Application application,
        Nik nik,
        boolean newPerson,
        int slot,
        UUID billingId,
        @Nullable UUID batchId) {}
