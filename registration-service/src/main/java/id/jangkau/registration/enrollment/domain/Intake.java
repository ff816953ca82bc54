package id.jangkau.registration.enrollment.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.contribution.domain.Tariff;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.region.domain.Region;
import id.jangkau.registration.region.domain.Regions;

import static id.jangkau.registration.enrollment.domain.RefusalCode.REFERENCE_REUSED;

/**
 * Decides applications one after the other, each in the light of those before it, whichever bank they come from. One
 * application is a list of one.
 */
public final class Intake {
    private final EnrollmentPolicy policy;
    private final Tariff tariff;
    private final Regions regions;
    private final Optional<BatchBilling> batch;
    private final Instant now;
    private final Supplier<UUID> ids;

    private final Map<OwnReference, Knowledge.Past> pastByReference = new HashMap<>();
    private final Map<String, Knowledge.Person> personByIndex = new HashMap<>();
    private final Map<String, UUID> recordByNik = new HashMap<>();
    private final List<NewEnrollment> accepted = new ArrayList<>();

    /** References are each bank's own. */
    private record OwnReference(UUID partnerId, String reference) {
        static OwnReference of(Application application) {
            return new OwnReference(application.partnerId(), application.form().reference());
        }
    }

    /** @param batch what they are billed under together; each has a billing of its own without it */
    public Intake(
            EnrollmentPolicy policy,
            Tariff tariff,
            Regions regions,
            Optional<BatchBilling> batch,
            Instant now,
            Supplier<UUID> ids) {
        this.policy = policy;
        this.tariff = tariff;
        this.regions = regions;
        this.batch = batch;
        this.now = now;
        this.ids = ids;
    }

    /** What is to be stored of everything decided so far. */
    public List<NewEnrollment> accepted() {
        return List.copyOf(accepted);
    }

    /** What is to be stored of the one accepted last. */
    public NewEnrollment lastAccepted() {
        return accepted.getLast();
    }

    public EnrollmentDecision decide(Application application, Knowledge before) {
        EnrollmentForm form = application.form();
        Optional<Knowledge.Past> past = Optional.ofNullable(pastByReference.get(OwnReference.of(application)))
                .or(before::past);
        if (past.isPresent()) {
            return application.isOf(past.get().content())
                    ? new EnrollmentDecision.Replayed(past.get().registration())
                    : new EnrollmentDecision.Refused(List.of(Refusal.of("reference", REFERENCE_REUSED)));
        }
        Optional<Knowledge.Person> person = Optional.ofNullable(
                        personByIndex.get(application.index().ofPerson()))
                .or(before::person);
        Circumstances circumstances = new Circumstances(
                now,
                application.day(),
                before.agency(),
                before.branchKnown(),
                person.map(Knowledge.Person::occupations).orElse(Set.of()));
        List<Refusal> refusals = policy.refusals(form, circumstances);
        if (!refusals.isEmpty()) {
            return new EnrollmentDecision.Refused(refusals);
        }
        return before.agency() == AgencyStanding.NOT_KNOWN_YET
                ? new EnrollmentDecision.Held()
                : new EnrollmentDecision.Accepted(accept(application, person, before));
    }

    private Registration accept(Application application, Optional<Knowledge.Person> known, Knowledge before) {
        EnrollmentForm form = application.form();
        Nik nik = application.nik().orElseThrow();
        Region region = regions.find(form.regionCode()).orElseThrow();
        Knowledge.Person person = known.orElseGet(() -> Knowledge.Person.unknown(ids.get()));
        Enrollment enrollment = Enrollment.register(
                ids.get(), person.id(), application.partnerId(), form, nik, application.day(), region);
        Registration registration = new Registration(
                enrollment.id(),
                form.reference(),
                form.occurredAt(),
                quote(enrollment.work(), application, form.months()),
                batch.map(BatchBilling::billingCode).orElse(before.billingCode()),
                Warning.about(nik, regions));
        int slot = person.freeSlot();
        accepted.add(new NewEnrollment(
                enrollment,
                registration,
                application,
                new Identity(
                        nik.digits(), form.person().fullName(), form.person().birthDate(), nik.sex()),
                known.isEmpty(),
                review(person.id(), application, before),
                slot,
                batch.map(BatchBilling::billingId).orElseGet(ids),
                batch.map(BatchBilling::batchId).orElse(null)));
        pastByReference.put(OwnReference.of(application), new Knowledge.Past(application.fingerprint(), registration));
        personByIndex.put(
                application.index().ofPerson(),
                withOccupation(person, enrollment.work().occupation(), slot));
        return registration;
    }

    private Quote quote(Work work, Application application, int months) {
        return tariff.quote(
                work.monthlyIncome(), work.occupation(), work.programmes(), YearMonth.from(application.day()), months);
    }

    /** Who is first under a NIK is on record; anybody else under it is to be looked at by an officer. */
    private Optional<NewEnrollment.Review> review(UUID person, Application application, Knowledge before) {
        String nik = application.index().ofNik();
        UUID record = before.record().orElseGet(() -> recordByNik.computeIfAbsent(nik, none -> person));
        return record.equals(person) ? Optional.empty() : Optional.of(new NewEnrollment.Review(ids.get(), record));
    }

    private static Knowledge.Person withOccupation(Knowledge.Person person, Occupation occupation, int slot) {
        Set<Occupation> occupations = new HashSet<>(person.occupations());
        occupations.add(occupation);
        Set<Integer> slots = new HashSet<>(person.slots());
        slots.add(slot);
        return new Knowledge.Person(person.id(), occupations, slots);
    }
}
