package id.jangkau.registration.enrollment.domain;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.region.domain.Regions;

import static id.jangkau.registration.enrollment.domain.RefusalCode.AGENCY_NOT_IN_FORCE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.AGE_NOT_ELIGIBLE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.CONSENT_MISSING;
import static id.jangkau.registration.enrollment.domain.RefusalCode.DUPLICATE_OCCUPATION;
import static id.jangkau.registration.enrollment.domain.RefusalCode.INCOME_BELOW_MINIMUM;
import static id.jangkau.registration.enrollment.domain.RefusalCode.MONTHS_NOT_PAYABLE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.NIK_BIRTH_DATE_MISMATCH;
import static id.jangkau.registration.enrollment.domain.RefusalCode.NIK_MALFORMED;
import static id.jangkau.registration.enrollment.domain.RefusalCode.NIK_SEX_MISMATCH;
import static id.jangkau.registration.enrollment.domain.RefusalCode.OCCUPATION_UNKNOWN;
import static id.jangkau.registration.enrollment.domain.RefusalCode.OCCURRED_IN_FUTURE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.OCCURRED_TOO_LONG_AGO;
import static id.jangkau.registration.enrollment.domain.RefusalCode.PROGRAMMES_INCOMPLETE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.PROGRAMME_UNKNOWN;
import static id.jangkau.registration.enrollment.domain.RefusalCode.REGION_UNKNOWN;
import static id.jangkau.registration.enrollment.domain.RefusalCode.TOO_MANY_OCCUPATIONS;

/** May this worker be enrolled? Every rule is asked, and every reason against it is named. */
public final class EnrollmentPolicy {
    /** Clocks differ; an event may seem to lie this far ahead. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Terms terms;
    private final Regions regions;
    /** About the worker and the work: asked when a bank corrects what it said. */
    private final List<Rule> correctionRules = List.of(
            this::nikAgreesWithBirthDate,
            this::nikAgreesWithSex,
            this::ageIsEligible,
            this::occupationIsKnown,
            this::notInThisOccupationAlready,
            this::notMoreOccupationsThanAllowed,
            this::programmesAreKnown,
            this::accidentAndDeathAreCovered,
            this::incomeReachesTheMinimum,
            this::regionIsKnown);

    private final List<Rule> rules = List.of(
            this::nikIsPossible,
            this::nikAgreesWithBirthDate,
            this::nikAgreesWithSex,
            this::ageIsEligible,
            this::occupationIsKnown,
            this::notInThisOccupationAlready,
            this::notMoreOccupationsThanAllowed,
            this::programmesAreKnown,
            this::accidentAndDeathAreCovered,
            this::incomeReachesTheMinimum,
            this::monthsArePayable,
            this::regionIsKnown,
            this::agencyIsInForce,
            this::consentWasGiven,
            this::happenedAlready,
            this::happenedRecently);

    public EnrollmentPolicy(Terms terms, Regions regions) {
        this.terms = terms;
        this.regions = regions;
    }

    /** All reasons against; none means yes. */
    public List<Refusal> refusals(EnrollmentForm form, Circumstances circumstances) {
        return refusals(rules, form, circumstances);
    }

    /**
     * All reasons against what a bank says of an enrollment now; none means yes.
     *
     * @param circumstances on the day of registration, with the occupations of the person's other enrollments
     */
    public List<Refusal> refusalsOfCorrection(EnrollmentForm corrected, Circumstances circumstances) {
        return refusals(correctionRules, corrected, circumstances);
    }

    private static List<Refusal> refusals(List<Rule> rules, EnrollmentForm form, Circumstances circumstances) {
        return rules.stream()
                .flatMap(rule -> rule.check(form, circumstances).stream())
                .toList();
    }

    @FunctionalInterface
    private interface Rule {
        Optional<Refusal> check(EnrollmentForm form, Circumstances circumstances);
    }

    private Optional<Refusal> nikIsPossible(EnrollmentForm form, Circumstances c) {
        return refuseUnless(Nik.parse(form.person().nik()).isPresent(), "participant.nik", NIK_MALFORMED);
    }

    private Optional<Refusal> nikAgreesWithBirthDate(EnrollmentForm form, Circumstances c) {
        boolean agrees = Nik.parse(form.person().nik())
                .map(nik -> nik.agreesWith(form.person().birthDate()))
                .orElse(true);
        return refuseUnless(agrees, "participant.birthDate", NIK_BIRTH_DATE_MISMATCH);
    }

    private Optional<Refusal> nikAgreesWithSex(EnrollmentForm form, Circumstances c) {
        boolean agrees = form.person().sex() == null
                || Nik.parse(form.person().nik())
                        .map(nik -> nik.sex() == form.person().sex())
                        .orElse(true);
        return refuseUnless(agrees, "participant.sex", NIK_SEX_MISMATCH);
    }

    /** Tested at registration only: who was in time may go on paying later. */
    private Optional<Refusal> ageIsEligible(EnrollmentForm form, Circumstances c) {
        int age = Age.on(c.day(), form.person().birthDate());
        boolean eligible = age >= terms.leastAge() && age < terms.ageLimit();
        return refuseUnless(eligible, "participant.birthDate", AGE_NOT_ELIGIBLE, terms.leastAge(), terms.ageLimit());
    }

    private Optional<Refusal> occupationIsKnown(EnrollmentForm form, Circumstances c) {
        return refuseUnless(
                occupation(form).isPresent(),
                "work.occupation",
                OCCUPATION_UNKNOWN,
                Arrays.toString(Occupation.values()));
    }

    private Optional<Refusal> notInThisOccupationAlready(EnrollmentForm form, Circumstances c) {
        boolean already = occupation(form).filter(c.occupations()::contains).isPresent();
        return refuseUnless(!already, "work.occupation", DUPLICATE_OCCUPATION);
    }

    private Optional<Refusal> notMoreOccupationsThanAllowed(EnrollmentForm form, Circumstances c) {
        boolean another = occupation(form)
                .filter(occupation -> !c.occupations().contains(occupation))
                .isPresent();
        return refuseUnless(
                !another || c.occupations().size() < Terms.MOST_OCCUPATIONS,
                "work.occupation",
                TOO_MANY_OCCUPATIONS,
                Terms.MOST_OCCUPATIONS);
    }

    private Optional<Refusal> programmesAreKnown(EnrollmentForm form, Circumstances c) {
        boolean known = form.programmes().stream()
                .allMatch(name -> Codes.find(Programme.class, name).isPresent());
        return refuseUnless(known, "programmes", PROGRAMME_UNKNOWN, Arrays.toString(Programme.values()));
    }

    private Optional<Refusal> accidentAndDeathAreCovered(EnrollmentForm form, Circumstances c) {
        boolean complete = Stream.of(Programme.JKK, Programme.JKM)
                .allMatch(needed -> form.programmes().contains(needed.name()));
        return refuseUnless(complete, "programmes", PROGRAMMES_INCOMPLETE);
    }

    private Optional<Refusal> incomeReachesTheMinimum(EnrollmentForm form, Circumstances c) {
        return refuseUnless(
                form.monthlyIncome() >= terms.leastIncome(),
                "monthlyIncome",
                INCOME_BELOW_MINIMUM,
                terms.leastIncome());
    }

    private Optional<Refusal> monthsArePayable(EnrollmentForm form, Circumstances c) {
        return refuseUnless(
                terms.payableMonths().contains(form.months()),
                "months",
                MONTHS_NOT_PAYABLE,
                terms.payableMonths().stream().sorted().toList().toString());
    }

    private Optional<Refusal> regionIsKnown(EnrollmentForm form, Circumstances c) {
        return refuseUnless(regions.find(form.regionCode()).isPresent(), "work.regionCode", REGION_UNKNOWN);
    }

    private Optional<Refusal> agencyIsInForce(EnrollmentForm form, Circumstances c) {
        return refuseUnless(
                c.agency() != AgencyStanding.NOT_IN_FORCE,
                "occurredAt",
                AGENCY_NOT_IN_FORCE,
                c.day().toString());
    }

    private Optional<Refusal> consentWasGiven(EnrollmentForm form, Circumstances c) {
        boolean given = form.consent() != null
                && !form.consent().givenAt().isAfter(c.now().plus(CLOCK_TOLERANCE));
        return refuseUnless(given, "consent", CONSENT_MISSING);
    }

    private Optional<Refusal> happenedAlready(EnrollmentForm form, Circumstances c) {
        return refuseUnless(
                !form.occurredAt().isAfter(c.now().plus(CLOCK_TOLERANCE)), "occurredAt", OCCURRED_IN_FUTURE);
    }

    private Optional<Refusal> happenedRecently(EnrollmentForm form, Circumstances c) {
        boolean recent = form.occurredAt().isAfter(c.now().minus(Duration.ofDays(terms.oldestEventDays())));
        return refuseUnless(recent, "occurredAt", OCCURRED_TOO_LONG_AGO, terms.oldestEventDays());
    }

    private static Optional<Occupation> occupation(EnrollmentForm form) {
        return Codes.find(Occupation.class, form.occupation());
    }

    private static Optional<Refusal> refuseUnless(boolean holds, String field, RefusalCode code, Object... arguments) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(field, code, arguments));
    }
}
