package id.jangkau.registration.enrollment.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.enrollment.domain.ClosingReason;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.Registration;
import id.jangkau.registration.enrollment.domain.Warning;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.domain.Sex;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

/**
 * An enrollment as its own bank sees it; the NIK is masked.
 *
 * @param version 1 and {@code REGISTERED} in the answer to a POST, however often it is posted; the current ones when read
 * @param quote what the first contributions cost, in whole rupiah
 * @param billing kode iuran to pay that under
 * @param batch that it came in, if it did
 * @param work as it is now; this and all that follows is absent in the answer to a POST
 * @param protectedUntil last day on which the worker is insured
 * @param lapsesOn first day after the grace months
 * @param fullDeathBenefitFrom if contributions go on
 * @param kpj the authority's number of the participant
 * @param agencies the banks that had it, where another one enrolled the worker
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
        List<Warning> warnings,
        @JsonInclude(NON_NULL) @Nullable UUID batch,
        @JsonInclude(NON_NULL) @Nullable Work work,
        @JsonInclude(NON_NULL) @Nullable Long monthlyIncome,
        @JsonInclude(NON_NULL) @Nullable List<Programme> programmes,
        @JsonInclude(NON_NULL) @Nullable LocalDate protectedUntil,
        @JsonInclude(NON_NULL) @Nullable LocalDate lapsesOn,
        @JsonInclude(NON_NULL) @Nullable LocalDate fullDeathBenefitFrom,
        @JsonInclude(NON_NULL) @Nullable String kpj,
        @JsonInclude(NON_NULL) @Nullable Closing closing,
        @JsonInclude(NON_NULL) @Nullable List<Agency> agencies) {

    /** @param id once something was paid: an older id would tell a bank that others knew the person before */
    record Participant(
            @JsonInclude(NON_NULL) @Nullable UUID id,
            String nik,
            String fullName,
            LocalDate birthDate,
            @Nullable Sex sex) {}

    record Billing(String code, long amount) {}

    /**
     * Days in Bali.
     *
     * @param until last day of the last month paid
     * @param closedOn the day from which the worker no longer counts by it
     * @param closedBy LAPSED or ENDED
     */
    record Period(
            LocalDate from,
            LocalDate until,
            @JsonInclude(NON_NULL) @Nullable LocalDate closedOn,
            @JsonInclude(NON_NULL) @Nullable EnrollmentStatus closedBy) {}

    record Work(String occupation, String regionCode) {
        static Work of(id.jangkau.registration.enrollment.domain.Work work) {
            String district = work.region().district();
            return new Work(
                    work.occupation().name(), district == null ? work.region().regency() : district);
        }
    }

    record Closing(LocalDate on, ClosingReason reason) {}

    /** @param from the first day in Bali that counts for it */
    record Agency(UUID partnerId, LocalDate from) {}

    /** The answer to the request that registered a worker, and to each repetition of it. */
    static EnrollmentResponse registered(EnrollmentForm form, Registration registration) {
        return new EnrollmentResponse(
                registration.id(),
                1,
                EnrollmentStatus.REGISTERED.name(),
                registration.reference(),
                OffsetDateTime.ofInstant(registration.occurredAt(), Wita.ZONE),
                form.branchCode(),
                participant(form.person(), null),
                registration.quote(),
                billing(registration),
                List.of(),
                registration.warnings(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static EnrollmentResponse current(EnrollmentFile file) {
        Enrollment now = file.enrollment();
        boolean paid = now.protectedSince().isPresent();
        return new EnrollmentResponse(
                now.id(),
                now.version(),
                now.status().name(),
                file.registration().reference(),
                OffsetDateTime.ofInstant(file.registration().occurredAt(), Wita.ZONE),
                file.branchCode(),
                participant(file.declared(), paid ? now.participantId() : null),
                file.registration().quote(),
                billing(file.registration()),
                now.participation().periods().stream()
                        .map(period -> new Period(period.from(), period.until(), period.closedOn(), period.closedBy()))
                        .toList(),
                file.registration().warnings(),
                file.batch(),
                Work.of(now.work()),
                now.work().monthlyIncome(),
                now.work().programmes().stream().sorted().toList(),
                file.outlook().protectedUntil(),
                file.outlook().lapsesOn(),
                file.outlook().fullDeathBenefitFrom(),
                paid ? file.kpj() : null,
                now.closing() == null
                        ? null
                        : new Closing(now.closing().on(), now.closing().reason()),
                now.transfers().isEmpty()
                        ? null
                        : now.holdings().stream()
                                .map(holding -> new Agency(holding.partnerId(), holding.from()))
                                .toList());
    }

    /** With the version as its tag. */
    static Response tagged(EnrollmentFile file) {
        return Response.ok(current(file))
                .tag(Long.toString(file.enrollment().version()))
                .build();
    }

    private static Participant participant(EnrollmentForm.Person person, @Nullable UUID id) {
        Nik nik = Nik.parse(person.nik()).orElseThrow();
        return new Participant(id, nik.masked(), person.fullName(), person.birthDate(), nik.sex());
    }

    private static Billing billing(Registration registration) {
        return new Billing(registration.billingCode(), registration.quote().total());
    }
}
