package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.Optional;

import id.jangkau.registration.participant.domain.Nik;

/**
 * A form and what identifies it without saying who is meant.
 *
 * @param nik nothing when it is malformed
 * @param personIndex blind index over the NIK, in hexadecimal
 * @param contentIndex keyed fingerprint over everything in the form, in hexadecimal
 * @param day of the event, in Bali
 */
public record Application(
        EnrollmentForm form, Optional<Nik> nik, String personIndex, String contentIndex, LocalDate day) {}
