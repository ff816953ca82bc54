package id.jangkau.registration.enrollment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.Registration;
import id.jangkau.registration.enrollment.domain.Warning;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.domain.Sex;

/**
 * An enrollment as its own bank sees it; the NIK is masked.
 *
 * @param version 1 and {@code REGISTERED} in the answer to a POST, however often it is posted; the current ones when read
 * @param quote what the first contributions cost, in whole rupiah
 * @param billing kode iuran to pay that under
 */
record EnrollmentResponse(
        UUID id,
        long version,
        String status,
        String reference,
        OffsetDateTime occurredAt,
        @Nullable String branchCode,
        Participant participant,
        Quote quote,
        Billing billing,
        List<Period> protection,
        List<Warning> warnings) {

    record Participant(
            String nik,
            String fullName,
            LocalDate birthDate,
            @Nullable Sex sex) {}

    record Billing(String code, long amount) {}

    /** Days in Bali, both included. */
    record Period(LocalDate from, LocalDate until) {}

    /** The answer to the request that registered a worker, and to each repetition of it. */
    static EnrollmentResponse registered(EnrollmentForm form, Registration registration) {
        return of(1, "REGISTERED", registration, form.occurredAt(), form.branchCode(), form.person(), List.of());
    }

    static EnrollmentResponse current(EnrollmentFile file) {
        return of(
                file.enrollment().version(),
                file.enrollment().status().name(),
                file.registration(),
                file.occurredAt(),
                file.branchCode(),
                file.declared(),
                file.enrollment().participation().periods().stream()
                        .map(period -> new Period(period.from(), period.until()))
                        .toList());
    }

    private static EnrollmentResponse of(
            long version,
            String status,
            Registration registration,
            Instant occurredAt,
            @Nullable String branchCode,
            EnrollmentForm.Person person,
            List<Period> protection) {
        Optional<Nik> nik = Nik.parse(person.nik());
        return new EnrollmentResponse(
                registration.id(),
                version,
                status,
                registration.reference(),
                OffsetDateTime.ofInstant(occurredAt, Wita.ZONE),
                branchCode,
                new Participant(
                        nik.map(Nik::masked).orElseThrow(),
                        person.fullName(),
                        person.birthDate(),
                        nik.map(Nik::sex).orElseThrow()),
                registration.quote(),
                new Billing(registration.billingCode(), registration.quote().total()),
                protection,
                registration.warnings());
    }
}
