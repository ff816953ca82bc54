package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;

/**
 * One worker in one occupation, as all the world may know it: who the worker is stands elsewhere.
 *
 * @param version 1 when registered, one more with every change
 * @param ageBand on the day of registration
 * @param monthlyIncome whole rupiah
 * @param registeredOn day of the event, in Bali
 */
public record Enrollment(
        UUID id,
        UUID participantId,
        UUID partnerId,
        long version,
        EnrollmentStatus status,
        Occupation occupation,
        Region region,
        Sex sex,
        String ageBand,
        Set<Programme> programmes,
        long monthlyIncome,
        LocalDate registeredOn,
        List<Protection> protection) {
    public Enrollment {
        programmes = Set.copyOf(programmes);
        protection = List.copyOf(protection);
    }

    static Enrollment register(
            UUID id, UUID participantId, UUID partnerId, EnrollmentForm form, Nik nik, LocalDate day, Region region) {
        return new Enrollment(
                id,
                participantId,
                partnerId,
                1,
                EnrollmentStatus.REGISTERED,
                Occupation.valueOf(form.occupation()),
                region,
                nik.sex(),
                Age.bandOn(day, form.person().birthDate()),
                form.programmes().stream().map(Programme::valueOf).collect(Collectors.toSet()),
                form.monthlyIncome(),
                day,
                List.of());
    }

    /**
     * The first contribution was received: protection starts that day and runs to the end of the last month paid.
     *
     * @throws IllegalStateException unless it was only registered so far
     */
    public Enrollment activate(LocalDate paidOn, YearMonth lastMonth) {
        if (status != EnrollmentStatus.REGISTERED) {
            throw new IllegalStateException("only what is registered can be activated: " + id + " is " + status);
        }
        return new Enrollment(
                id,
                participantId,
                partnerId,
                version + 1,
                EnrollmentStatus.ACTIVE,
                occupation,
                region,
                sex,
                ageBand,
                programmes,
                monthlyIncome,
                registeredOn,
                List.of(Protection.between(paidOn, lastMonth.atEndOfMonth())));
    }
}
