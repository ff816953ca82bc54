package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.region.domain.Regions;

import static java.util.stream.Collectors.toSet;

/**
 * What a bank says now, beside what it said before. The NIK is the same: who was enrolled under a wrong one is cancelled
 * and enrolled again.
 */
public record Correction(EnrollmentForm before, EnrollmentForm after) {
    private static final List<Correctable> FIELDS = List.of(
            new Correctable("branchCode", EnrollmentForm::branchCode),
            new Correctable("participant.fullName", form -> form.person().fullName()),
            new Correctable(
                    "participant.birthDate", form -> form.person().birthDate().toString()),
            new Correctable("participant.sex", form -> form.person().sex()),
            new Correctable("participant.phone", form -> form.person().phone()),
            new Correctable("participant.email", form -> form.person().email()),
            new Correctable("participant.address", form -> form.person().address()),
            new Correctable(
                    "participant.motherMaidenName", form -> form.person().motherMaidenName()),
            new Correctable("work.occupation", EnrollmentForm::occupation),
            new Correctable("work.regionCode", EnrollmentForm::regionCode),
            new Correctable("monthlyIncome", EnrollmentForm::monthlyIncome),
            new Correctable(
                    "programmes",
                    form -> form.programmes().stream().sorted().distinct().toList()));

    public Correction {
        if (!before.person().nik().equals(after.person().nik())) {
            throw new IllegalArgumentException("the NIK is never corrected");
        }
    }

    private record Correctable(String name, Function<EnrollmentForm, @Nullable Object> value) {}

    /**
     * One field that says something else now.
     *
     * @param name path in the request, e.g. {@code work.occupation}
     */
    public record Field(
            String name, @Nullable Object before, @Nullable Object after) {
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }

    /** What is other than it was; nothing when nothing is. */
    public List<Field> fields() {
        List<Field> changed = new ArrayList<>();
        for (Correctable field : FIELDS) {
            Object was = field.value().apply(before);
            Object is = field.value().apply(after);
            if (!Objects.equals(was, is)) {
                changed.add(new Field(field.name(), was, is));
            }
        }
        return changed;
    }

    /** Once nothing speaks against it. */
    public Work work(Regions regions) {
        return new Work(
                Occupation.valueOf(after.occupation()),
                regions.find(after.regionCode()).orElseThrow(),
                after.programmes().stream().map(Programme::valueOf).collect(toSet()),
                after.monthlyIncome());
    }

    /** Whether the worker is called otherwise, or was born on another day. */
    public boolean concernsIdentity() {
        return !before.person().fullName().equals(after.person().fullName())
                || !birthDate(before).equals(birthDate(after));
    }

    /** As declared now. */
    public Identity identity() {
        EnrollmentForm.Person person = after.person();
        Nik nik = Nik.parse(person.nik()).orElseThrow();
        return new Identity(nik.digits(), person.fullName(), person.birthDate(), nik.sex());
    }

    private static LocalDate birthDate(EnrollmentForm form) {
        return form.person().birthDate();
    }
}
