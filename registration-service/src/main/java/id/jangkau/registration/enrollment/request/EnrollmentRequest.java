package id.jangkau.registration.enrollment.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.participant.domain.Sex;

/**
 * A worker as a bank posts them. Required: reference, participant.nik, fullName and birthDate, work.occupation and
 * regionCode, monthlyIncome, programmes, consent.
 *
 * @param reference the bank's own, unique per partner: the idempotency key
 * @param occurredAt with offset; now when absent
 * @param monthlyIncome whole rupiah
 * @param programmes JKK and JKM at least
 * @param months 1, 2, 3, 6 or 12; 1 when absent
 */
public record EnrollmentRequest(
        @Nullable String reference,
        @Nullable OffsetDateTime occurredAt,
        @Nullable String branchCode,
        @Nullable Participant participant,
        @Nullable Work work,
        @Nullable Long monthlyIncome,
        @Nullable List<@Nullable String> programmes,
        @Nullable Integer months,
        @Nullable Consent consent) {
    /** The longest reference. */
    public static final int REFERENCE_CHARACTERS = 64;

    public record Participant(
            @Nullable String nik,
            @Nullable String fullName,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String motherMaidenName) {
        @Override
        public String toString() {
            return "Participant[…]";
        }
    }

    public record Work(
            @Nullable String occupation, @Nullable String regionCode) {}

    public record Consent(
            @Nullable OffsetDateTime givenAt, @Nullable String textVersion) {}

    /** What a form was made of: {@link #toForm} of it at the same instant is that form again. */
    public static EnrollmentRequest of(EnrollmentForm form) {
        EnrollmentForm.Person person = form.person();
        return new EnrollmentRequest(
                form.reference(),
                form.dated() ? at(form.occurredAt()) : null,
                form.branchCode(),
                new Participant(
                        person.nik(),
                        person.fullName(),
                        person.birthDate(),
                        person.sex(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        person.motherMaidenName()),
                new Work(form.occupation(), form.regionCode()),
                form.monthlyIncome(),
                List.copyOf(form.programmes()),
                form.months(),
                form.consent() == null
                        ? null
                        : new Consent(
                                at(form.consent().givenAt()), form.consent().textVersion()));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, Wita.ZONE);
    }

    /**
     * The form, once everything required is there.
     *
     * @throws ProblemException 400 that names every field at fault
     */
    public EnrollmentForm toForm(Instant now) {
        new EnrollmentRequestCheck().check(this);
        Participant person = Objects.requireNonNull(participant);
        return new EnrollmentForm(
                Objects.requireNonNull(reference),
                (occurredAt == null ? now : occurredAt.toInstant()).truncatedTo(ChronoUnit.MICROS),
                occurredAt != null,
                branchCode,
                new EnrollmentForm.Person(
                        Objects.requireNonNull(person.nik()),
                        Objects.requireNonNull(person.fullName()),
                        Objects.requireNonNull(person.birthDate()),
                        person.sex(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        person.motherMaidenName()),
                Objects.requireNonNull(Objects.requireNonNull(work).occupation()),
                Objects.requireNonNull(work.regionCode()),
                Objects.requireNonNull(monthlyIncome),
                Objects.requireNonNull(programmes).stream()
                        .map(Objects::requireNonNull)
                        .toList(),
                months == null ? 1 : months,
                consent == null
                        ? null
                        : new EnrollmentForm.Consent(
                                Objects.requireNonNull(consent.givenAt()).toInstant(),
                                Objects.requireNonNull(consent.textVersion())));
    }
}
