package id.jangkau.registration.enrollment.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.registration.contribution.domain.Occupation;

import static id.jangkau.registration.enrollment.domain.Forms.valid;
import static id.jangkau.registration.enrollment.domain.Forms.with;
import static id.jangkau.registration.enrollment.domain.Forms.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorrectionOfFormTest {
    private static final String NIK = "5171015708900001";

    @Test
    void namesWhatIsOtherThanItWasWithBothWords() {
        Correction correction =
                new Correction(valid(), with(form -> form.occupation("FISHER").income(2_000_000)));
        assertThat(correction.fields())
                .containsExactly(
                        new Correction.Field("work.occupation", "TRADER", "FISHER"),
                        new Correction.Field("monthlyIncome", 1_000_000L, 2_000_000L));
        assertThat(correction.concernsIdentity()).isFalse();
    }

    @Test
    void theOrderOfProgrammesIsNoDifference() {
        assertThat(new Correction(valid(), with(form -> form.programmes("JKM", "JKK"))).fields())
                .isEmpty();
    }

    @Test
    void anotherNameConcernsTheIdentity() {
        Correction correction = new Correction(valid(), with(form -> form.person(woman(NIK, "NI LUH BENAR"))));
        assertThat(correction.concernsIdentity()).isTrue();
        assertThat(correction.identity().fullName()).isEqualTo("NI LUH BENAR");
    }

    @Test
    void theNikIsNeverCorrected() {
        assertThatThrownBy(() -> new Correction(valid(), with(form -> form.person(woman("5171015708900002")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTextShowsWhatWasSaid() {
        Correction correction = new Correction(valid(), with(form -> form.person(woman(NIK, "NI LUH BENAR"))));
        assertThat(new Corrected("note", correction.fields()).toString()).doesNotContain("BENAR", "CONTOH");
    }

    @Test
    void allRulesAboutWorkerAndWorkAreAskedAgain() {
        EnrollmentForm wrong = with(
                form -> form.occupation("BANKER").programmes("JHT").income(1).region("99"));
        assertThat(refusals(wrong))
                .containsExactlyInAnyOrder(
                        RefusalCode.OCCUPATION_UNKNOWN,
                        RefusalCode.PROGRAMMES_INCOMPLETE,
                        RefusalCode.INCOME_BELOW_MINIMUM,
                        RefusalCode.REGION_UNKNOWN);
    }

    @Test
    void occupationsOfThePersonsOtherEnrollmentsCount() {
        assertThat(refusals(valid(), Occupation.TRADER)).containsExactly(RefusalCode.DUPLICATE_OCCUPATION);
        assertThat(refusals(valid(), Occupation.FARMER)).isEmpty();
    }

    @Test
    void whatWasRightOnItsDayIsNotAskedAgain() {
        EnrollmentForm longAgo = with(form -> form.consent(null).occurredAt(Forms.EVENT.minusSeconds(200L * 86_400)));
        assertThat(refusals(longAgo)).isEmpty();
    }

    private static List<RefusalCode> refusals(EnrollmentForm form, Occupation... others) {
        return Forms.POLICY.refusalsOfCorrection(form, Forms.known(others)).stream()
                .map(Refusal::code)
                .toList();
    }
}
