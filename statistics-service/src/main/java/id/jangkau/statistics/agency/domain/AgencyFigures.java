package id.jangkau.statistics.agency.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Tally;

/**
 * What an agency has achieved.
 *
 * @param regency of its seat
 * @param inForce whether it may enroll on the day asked for
 * @param lastEnrollmentOn the last day on which somebody registered through it
 */
public record AgencyFigures(
        UUID partnerId,
        String bankCode,
        String name,
        String regency,
        String status,
        boolean inForce,
        Tally tally,
        @Nullable LocalDate lastEnrollmentOn) {}
