package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;

/** A worker who was just registered, and what one may do with them. */
final class Lives {
    static final MembershipTerms TERMS = new MembershipTerms(3, 3);
    static final LocalDate REGISTERED_ON = day("2025-03-14");

    private Lives() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Enrollment registered() {
        return new Enrollment(
                new UUID(0, 1),
                new UUID(0, 2),
                new UUID(0, 3),
                1,
                EnrollmentStatus.REGISTERED,
                new Work(Occupation.TRADER, new Region("51.71", null), Set.of(Programme.JKK, Programme.JKM), 1_000_000),
                Sex.FEMALE,
                "25-34",
                REGISTERED_ON,
                Participation.NONE,
                null,
                List.of());
    }

    static Enrollment paid(String on, int months) {
        return after(registered().pay(day(on), months, TERMS));
    }

    static Enrollment after(List<EnrollmentChange> changes) {
        return changes.getLast().after();
    }

    static Enrollment begun(Enrollment enrollment, String on) {
        List<EnrollmentChange> changes = enrollment.begin(day(on), TERMS);
        return changes.isEmpty() ? enrollment : after(changes);
    }

    static List<ChangeKind> kinds(List<EnrollmentChange> changes) {
        return changes.stream().map(EnrollmentChange::kind).toList();
    }
}
