package id.jangkau.registration.enrollment.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.core.Response;

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
        Work work,
        long monthlyIncome,
        List<String> programmes,
        Quote quote,
        Billing billing,
        List<Period> protection,
        List<Warning> warnings) {

    record Participant(
            String nik,
            String fullName,
            LocalDate birthDate,
            @Nullable Sex sex) {}

    record Work(String occupation, String regionCode) {}

    record Billing(String code, long amount) {}

    /** Days in Bali, both included. */
    record Period(LocalDate from, LocalDate until) {}

    /** The answer to the request that registered a worker, and to each repetition of it. */
    static EnrollmentResponse registered(EnrollmentForm form, Registration registration) {
        return of(1, "REGISTERED", registration, form, List.of());
    }

    static EnrollmentResponse current(EnrollmentFile file) {
        return of(
                file.enrollment().version(),
                file.enrollment().status().name(),
                file.registration(),
                file.form(),
                file.enrollment().participation().periods().stream()
                        .map(period -> new Period(period.from(), period.until()))
                        .toList());
    }

    /** With the version as its tag. */
    static Response tagged(EnrollmentFile file) {
        return Response.ok(current(file))
                .tag(Long.toString(file.enrollment().version()))
                .build();
    }

    private static EnrollmentResponse of(
            long version, String status, Registration registration, EnrollmentForm form, List<Period> protection) {
        Optional<Nik> nik = Nik.parse(form.person().nik());
        return new EnrollmentResponse(
                registration.id(),
                version,
                status,
                registration.reference(),
                OffsetDateTime.ofInstant(form.occurredAt(), Wita.ZONE),
                form.branchCode(),
                new Participant(
                        nik.map(Nik::masked).orElseThrow(),
                        form.person().fullName(),
                        form.person().birthDate(),
                        nik.map(Nik::sex).orElseThrow()),
                new Work(form.occupation(), form.regionCode()),
                form.monthlyIncome(),
                form.programmes().stream().sorted().distinct().toList(),
                registration.quote(),
                new Billing(registration.billingCode(), registration.quote().total()),
                protection,
                registration.warnings());
    }
}
