package id.jangkau.registration.enrollment.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.PriceForm;
import id.jangkau.registration.contribution.domain.PricePolicy;
import id.jangkau.registration.contribution.domain.PriceRefusal;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.region.domain.Regions;

import static id.jangkau.registration.enrollment.domain.RefusalCode.AGENCY_NOT_IN_FORCE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.AGE_NOT_ELIGIBLE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.BRANCH_UNKNOWN;
import static id.jangkau.registration.enrollment.domain.RefusalCode.CONSENT_MISSING;
import static id.jangkau.registration.enrollment.domain.RefusalCode.DUPLICATE_OCCUPATION;
import static id.jangkau.registration.enrollment.domain.RefusalCode.NIK_BIRTH_DATE_MISMATCH;
import static id.jangkau.registration.enrollment.domain.RefusalCode.NIK_MALFORMED;
import static id.jangkau.registration.enrollment.domain.RefusalCode.NIK_SEX_MISMATCH;
import static id.jangkau.registration.enrollment.domain.RefusalCode.OCCURRED_IN_FUTURE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.OCCURRED_TOO_LONG_AGO;
import static id.jangkau.registration.enrollment.domain.RefusalCode.REGION_UNKNOWN;
import static id.jangkau.registration.enrollment.domain.RefusalCode.TOO_MANY_OCCUPATIONS;

/** May this worker be enrolled? Every rule is asked, and every reason against it is named. */
public final class EnrollmentPolicy {
    /** Clocks differ; an event may seem to lie this far ahead. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Terms terms;
    private final PricePolicy prices;
    private final Regions regions;
    /** About the worker and the work: asked when a bank corrects what it said. */
    private final List<Rule> correctionRules = List.of(
            this::nikAgreesWithBirthDate,
            this::nikAgreesWithSex,
            this::ageIsEligible,
            this::notInThisOccupationAlready,
            this::notMoreOccupationsThanAllowed,
            this::regionIsKnown,
            this::branchIsKnown);

    private final List<Rule> rules = List.of(
            this::nikIsPossible,
            this::nikAgreesWithBirthDate,
            this::nikAgreesWithSex,
            this::ageIsEligible,
            this::notInThisOccupationAlready,
            this::notMoreOccupationsThanAllowed,
            this::regionIsKnown,
            this::branchIsKnown,
            this::agencyIsInForce,
            this::consentWasGiven,
            this::happenedAlready,
            this::happenedRecently);

    public EnrollmentPolicy(Terms terms, Regions regions) {
        this.terms = terms;
        this.prices = new PricePolicy(terms.leastIncome(), terms.payableMonths());
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

    private List<Refusal> refusals(List<Rule> asked, EnrollmentForm form, Circumstances circumstances) {
        return Stream.concat(
                        asked.stream().flatMap(rule -> rule.check(form, circumstances).stream()),
                        prices.refusals(priceOf(form)).stream().map(EnrollmentPolicy::ofForm))
                .toList();
    }

    private static PriceForm priceOf(EnrollmentForm form) {
        return new PriceForm(form.monthlyIncome(), form.occupation(), form.programmes(), form.months());
    }

    private static Refusal ofForm(PriceRefusal refusal) {
        String field = refusal.field().equals("occupation") ? "work.occupation" : refusal.field();
        return new Refusal(field, RefusalCode.valueOf(refusal.code().name()), refusal.arguments());
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

    private Optional<Refusal> regionIsKnown(EnrollmentForm form, Circumstances c) {
        return refuseUnless(regions.find(form.regionCode()).isPresent(), "work.regionCode", REGION_UNKNOWN);
    }

    private Optional<Refusal> branchIsKnown(EnrollmentForm form, Circumstances c) {
        return refuseUnless(c.branchKnown(), "branchCode", BRANCH_UNKNOWN);
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
        return Occupation.find(form.occupation());
    }

    private static Optional<Refusal> refuseUnless(boolean holds, String field, RefusalCode code, Object... arguments) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(field, code, arguments));
    }
}
