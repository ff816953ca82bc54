package id.jangkau.registration.enrollment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.enrollment.domain.EnrollmentForm.Consent;
import id.jangkau.registration.enrollment.domain.EnrollmentForm.Person;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;
import id.jangkau.registration.region.domain.Regions;

/** Forms that are right in everything, and the same with one thing changed. */
final class Forms {
    static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    static final Instant EVENT = Instant.parse("2025-03-14T02:15:30Z");
    static final Instant NOW = EVENT.plusSeconds(60);
    static final Regions REGIONS = new Regions(List.of(new Region("51.71", null), new Region("51.71", "51.71.01")));
    static final Terms TERMS = new Terms(17, 65, 1_000_000, Set.of(1, 2, 3, 6, 12), 90);
    static final EnrollmentPolicy POLICY = new EnrollmentPolicy(TERMS, REGIONS);

    private Forms() {}

    static EnrollmentForm valid() {
        return form(
                "R-1",
                EVENT,
                woman("5171015708900001"),
                "TRADER",
                "51.71.01",
                1_000_000,
                List.of("JKK", "JKM"),
                1,
                new Consent(EVENT.minusSeconds(900), "2025-01"));
    }

    static Person woman(String nik) {
        return new Person(nik, "NI LUH CONTOH", LocalDate.of(1990, 8, 17), Sex.FEMALE, null, null, null, null);
    }

    static EnrollmentForm with(UnaryOperator<Draft> change) {
        return change.apply(new Draft(valid())).form;
    }

    static Circumstances known(Occupation... occupations) {
        return new Circumstances(NOW, DAY, true, Set.of(occupations));
    }

    static Application application(EnrollmentForm form) {
        Optional<Nik> nik = Nik.parse(form.person().nik());
        return new Application(form, nik, "person " + form.person().nik(), "content " + form.hashCode(), DAY);
    }

    private static EnrollmentForm form(
            String reference,
            Instant occurredAt,
            Person person,
            String occupation,
            String region,
            long income,
            List<String> programmes,
            int months,
            @Nullable Consent consent) {
        return new EnrollmentForm(
                reference, occurredAt, "001", person, occupation, region, income, programmes, months, consent);
    }

    /** A form to be changed in one thing. */
    record Draft(EnrollmentForm form) {
        Draft reference(String value) {
            return new Draft(Forms.form(
                    value,
                    form.occurredAt(),
                    form.person(),
                    form.occupation(),
                    form.regionCode(),
                    form.monthlyIncome(),
                    form.programmes(),
                    form.months(),
                    form.consent()));
        }

        Draft occurredAt(Instant value) {
            return new Draft(Forms.form(
                    form.reference(),
                    value,
                    form.person(),
                    form.occupation(),
                    form.regionCode(),
                    form.monthlyIncome(),
                    form.programmes(),
                    form.months(),
                    form.consent()));
        }

        Draft person(Person value) {
            return new Draft(Forms.form(
                    form.reference(),
                    form.occurredAt(),
                    value,
                    form.occupation(),
                    form.regionCode(),
                    form.monthlyIncome(),
                    form.programmes(),
                    form.months(),
                    form.consent()));
        }

        Draft occupation(String value) {
            return new Draft(Forms.form(
                    form.reference(),
                    form.occurredAt(),
                    form.person(),
                    value,
                    form.regionCode(),
                    form.monthlyIncome(),
                    form.programmes(),
                    form.months(),
                    form.consent()));
        }

        Draft region(String value) {
            return new Draft(Forms.form(
                    form.reference(),
                    form.occurredAt(),
                    form.person(),
                    form.occupation(),
                    value,
                    form.monthlyIncome(),
                    form.programmes(),
                    form.months(),
                    form.consent()));
        }

        Draft income(long value) {
            return new Draft(Forms.form(
                    form.reference(),
                    form.occurredAt(),
                    form.person(),
                    form.occupation(),
                    form.regionCode(),
                    value,
                    form.programmes(),
                    form.months(),
                    form.consent()));
        }

        Draft programmes(String... value) {
            return new Draft(Forms.form(
                    form.reference(),
                    form.occurredAt(),
                    form.person(),
                    form.occupation(),
                    form.regionCode(),
                    form.monthlyIncome(),
                    List.of(value),
                    form.months(),
                    form.consent()));
        }

        Draft months(int value) {
            return new Draft(Forms.form(
                    form.reference(),
                    form.occurredAt(),
                    form.person(),
                    form.occupation(),
                    form.regionCode(),
                    form.monthlyIncome(),
                    form.programmes(),
                    value,
                    form.consent()));
        }

        Draft consent(@Nullable Consent value) {
            return new Draft(Forms.form(
                    form.reference(),
                    form.occurredAt(),
                    form.person(),
                    form.occupation(),
                    form.regionCode(),
                    form.monthlyIncome(),
                    form.programmes(),
                    form.months(),
                    value));
        }
    }
}
