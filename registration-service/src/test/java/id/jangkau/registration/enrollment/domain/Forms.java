package id.jangkau.registration.enrollment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.enrollment.domain.EnrollmentForm.Consent;
import id.jangkau.registration.enrollment.domain.EnrollmentForm.Person;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.domain.PersonIndex;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;
import id.jangkau.registration.region.domain.Regions;

/** Forms that are right in everything, and the same with something changed. */
final class Forms {
    static final int KEY = 7;
    static final int RETIRED_KEY = 3;
    static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    static final Instant EVENT = Instant.parse("2025-03-14T02:15:30Z");
    static final Instant NOW = EVENT.plusSeconds(60);
    static final Regions REGIONS = new Regions(List.of(new Region("51.71", null), new Region("51.71", "51.71.01")));
    static final Terms TERMS = new Terms(17, 65, 1_000_000, Set.of(1, 2, 3, 6, 12), 90);
    static final EnrollmentPolicy POLICY = new EnrollmentPolicy(TERMS, REGIONS);

    private Forms() {}

    static EnrollmentForm valid() {
        return new Draft().form();
    }

    static EnrollmentForm with(UnaryOperator<Draft> change) {
        return change.apply(new Draft()).form();
    }

    static Person woman(String nik) {
        return woman(nik, "NI LUH CONTOH");
    }

    static Person woman(String nik, String name) {
        return new Person(nik, name, LocalDate.of(1990, 8, 17), Sex.FEMALE, null, null, null, null);
    }

    static Circumstances known(Occupation... occupations) {
        return new Circumstances(NOW, DAY, AgencyStanding.IN_FORCE, true, Set.of(occupations));
    }

    static final UUID BANK = new UUID(0, 1);

    static Application application(EnrollmentForm form) {
        return application(BANK, form);
    }

    static Application application(UUID bank, EnrollmentForm form) {
        Person person = form.person();
        PersonIndex index = new PersonIndex(
                KEY,
                "nik " + person.nik(),
                "person " + Identity.canonical(person.nik(), person.fullName(), person.birthDate()));
        return new Application(
                bank,
                form,
                Nik.parse(person.nik()),
                List.of(index),
                Map.of(KEY, "content " + form.hashCode(), RETIRED_KEY, "retired content " + form.hashCode()),
                DAY);
    }

    /** A form while it is being filled in. */
    static final class Draft {
        private String reference = "R-1";
        private Instant occurredAt = EVENT;
        private Person person = woman("5171015708900001");
        private String occupation = "TRADER";
        private String region = "51.71.01";
        private long income = 1_000_000;
        private List<String> programmes = List.of("JKK", "JKM");
        private int months = 1;
        private @Nullable Consent consent = new Consent(EVENT.minusSeconds(900), "2025-01");

        EnrollmentForm form() {
            return new EnrollmentForm(
                    reference,
                    occurredAt,
                    true,
                    "001",
                    person,
                    occupation,
                    region,
                    income,
                    programmes,
                    months,
                    consent);
        }

        Draft reference(String value) {
            reference = value;
            return this;
        }

        Draft occurredAt(Instant value) {
            occurredAt = value;
            return this;
        }

        Draft person(Person value) {
            person = value;
            return this;
        }

        Draft occupation(String value) {
            occupation = value;
            return this;
        }

        Draft region(String value) {
            region = value;
            return this;
        }

        Draft income(long value) {
            income = value;
            return this;
        }

        Draft programmes(String... value) {
            programmes = List.of(value);
            return this;
        }

        Draft months(int value) {
            months = value;
            return this;
        }

        Draft consent(@Nullable Consent value) {
            consent = value;
            return this;
        }
    }
}
