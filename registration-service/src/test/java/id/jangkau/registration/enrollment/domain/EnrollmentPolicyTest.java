package id.jangkau.registration.enrollment.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.enrollment.domain.EnrollmentForm.Consent;
import id.jangkau.registration.enrollment.domain.EnrollmentForm.Person;
import id.jangkau.registration.participant.domain.Sex;

import static id.jangkau.registration.enrollment.domain.Forms.DAY;
import static id.jangkau.registration.enrollment.domain.Forms.NOW;
import static id.jangkau.registration.enrollment.domain.Forms.known;
import static id.jangkau.registration.enrollment.domain.Forms.valid;
import static id.jangkau.registration.enrollment.domain.Forms.with;
import static id.jangkau.registration.enrollment.domain.RefusalCode.AGENCY_NOT_IN_FORCE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.AGE_NOT_ELIGIBLE;
import static id.jangkau.registration.enrollment.domain.RefusalCode.BRANCH_UNKNOWN;
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
import static org.assertj.core.api.Assertions.assertThat;

class EnrollmentPolicyTest {
    @Test
    void enrollsAWorkerWithNothingAgainstThem() {
        assertThat(Forms.POLICY.refusals(valid(), known())).isEmpty();
    }

    @Test
    void refusesAnImpossibleNik() {
        assertRefused(with(form -> form.person(Forms.woman("5171017208900001"))), known(), NIK_MALFORMED);
    }

    @Test
    void refusesABirthDateThatTheNikDoesNotCarry() {
        assertRefused(with(form -> form.person(Forms.woman("5171015808900001"))), known(), NIK_BIRTH_DATE_MISMATCH);
    }

    @Test
    void refusesASexThatTheNikDoesNotCarry() {
        assertRefused(with(form -> form.person(Forms.woman("5171011708900001"))), known(), NIK_SEX_MISMATCH);
    }

    @Test
    void refusesAWorkerWhoHasReached65() {
        assertRefused(
                with(form ->
                        form.person(manBorn("1703600001", DAY.minusYears(65).minusDays(-3)))),
                known());
        assertRefused(with(form -> form.person(manBorn("1403600001", DAY.minusYears(65)))), known(), AGE_NOT_ELIGIBLE);
    }

    @Test
    void enrollsAWorkerFromTheDayOf17On() {
        assertRefused(with(form -> form.person(manBorn("1403080001", DAY.minusYears(17)))), known());
        assertRefused(
                with(form ->
                        form.person(manBorn("1503080001", DAY.minusYears(17).plusDays(1)))),
                known(),
                AGE_NOT_ELIGIBLE);
    }

    @Test
    void refusesAnOccupationThatThereIsNot() {
        assertRefused(with(form -> form.occupation("ASTRONAUT")), known(), OCCUPATION_UNKNOWN);
    }

    @Test
    void namesTheFieldsAsTheBankWroteThem() {
        assertThat(Forms.POLICY.refusals(
                        with(form -> form.occupation("ASTRONAUT").months(5)), known()))
                .extracting(Refusal::field)
                .containsExactly("work.occupation", "months");
    }

    @Test
    void refusesTheSameOccupationTwiceWhicheverBankAsks() {
        assertRefused(valid(), known(Occupation.TRADER), DUPLICATE_OCCUPATION);
    }

    @Test
    void enrollsInASecondOccupationButNotInAThird() {
        assertRefused(valid(), known(Occupation.FARMER));
        assertRefused(valid(), known(Occupation.FARMER, Occupation.FISHER), TOO_MANY_OCCUPATIONS);
    }

    @Test
    void refusesProgrammesThatThereAreNotForInformalWorkers() {
        assertRefused(with(form -> form.programmes("JKK", "JKM", "JP")), known(), PROGRAMME_UNKNOWN);
    }

    @Test
    void refusesLessThanAccidentAndDeathTogether() {
        assertRefused(with(form -> form.programmes("JKM", "JHT")), known(), PROGRAMMES_INCOMPLETE);
        assertRefused(with(form -> form.programmes("JKK")), known(), PROGRAMMES_INCOMPLETE);
        assertRefused(with(form -> form.programmes()), known(), PROGRAMMES_INCOMPLETE);
    }

    @Test
    void refusesAnIncomeBelowAMillion() {
        assertRefused(with(form -> form.income(999_999)), known(), INCOME_BELOW_MINIMUM);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 13})
    void refusesMonthsThatCannotBePaidAtOnce(int months) {
        assertRefused(with(form -> form.months(months)), known(), MONTHS_NOT_PAYABLE);
    }

    @Test
    void acceptsARegencyOrADistrictAndNoOtherRegion() {
        assertRefused(with(form -> form.region("51.71")), known());
        assertRefused(with(form -> form.region("31.71")), known(), REGION_UNKNOWN);
        assertRefused(with(form -> form.region("51")), known(), REGION_UNKNOWN);
    }

    @Test
    void refusesABranchOfficeThatTheBankDidNotHave() {
        assertRefused(valid(), new Circumstances(NOW, DAY, AgencyStanding.IN_FORCE, false, Set.of()), BRANCH_UNKNOWN);
    }

    @Test
    void refusesAnEventOnADayWithoutAnAgreementInForce() {
        assertRefused(
                valid(), new Circumstances(NOW, DAY, AgencyStanding.NOT_IN_FORCE, true, Set.of()), AGENCY_NOT_IN_FORCE);
    }

    @Test
    void refusesWithoutConsentOrWithConsentThatLiesAhead() {
        assertRefused(with(form -> form.consent(null)), known(), CONSENT_MISSING);
        assertRefused(
                with(form -> form.consent(new Consent(NOW.plus(Duration.ofHours(1)), "2025-01"))),
                known(),
                CONSENT_MISSING);
    }

    @Test
    void refusesAnEventThatLiesAheadButForgivesAClock() {
        assertRefused(with(form -> form.occurredAt(NOW.plus(Duration.ofMinutes(4)))), known());
        assertRefused(with(form -> form.occurredAt(NOW.plus(Duration.ofMinutes(6)))), known(), OCCURRED_IN_FUTURE);
    }

    @Test
    void refusesAnEventThatIsTooOld() {
        assertRefused(with(form -> form.occurredAt(NOW.minus(Duration.ofDays(91)))), known(), OCCURRED_TOO_LONG_AGO);
    }

    @Test
    void namesEveryReasonAndNotTheFirst() {
        EnrollmentForm form =
                with(draft -> draft.income(1).months(5).region("99").programmes("JHT"));
        assertRefused(
                form,
                known(Occupation.TRADER),
                DUPLICATE_OCCUPATION,
                PROGRAMMES_INCOMPLETE,
                INCOME_BELOW_MINIMUM,
                MONTHS_NOT_PAYABLE,
                REGION_UNKNOWN);
    }

    private static Person manBorn(String dayMonthYearSerial, LocalDate birthDate) {
        return new Person("517101" + dayMonthYearSerial, "I MADE CONTOH", birthDate, Sex.MALE, null, null, null, null);
    }

    private static void assertRefused(EnrollmentForm form, Circumstances circumstances, RefusalCode... codes) {
        assertThat(Forms.POLICY.refusals(form, circumstances).stream().map(Refusal::code))
                .containsExactlyInAnyOrder(codes);
    }
}
