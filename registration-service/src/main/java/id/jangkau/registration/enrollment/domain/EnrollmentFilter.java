package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.region.domain.Region;

/**
 * Which enrollments of a bank are asked for; what is absent does not matter.
 *
 * @param registeredFrom first day of the event, in Bali
 * @param registeredUntil last day, included
 * @param region a regency with all its districts, or one district
 */
public record EnrollmentFilter(
        @Nullable EnrollmentStatus status,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredUntil,
        @Nullable UUID batch,
        @Nullable Occupation occupation,
        @Nullable Region region,
        @Nullable String reference) {}
