package id.jangkau.partner.agency.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static id.jangkau.partner.agency.domain.SampleAgencies.HIGHEST_RATE;
import static id.jangkau.partner.agency.domain.SampleAgencies.TODAY;
import static id.jangkau.partner.agency.domain.SampleAgencies.active;
import static id.jangkau.partner.agency.domain.SampleAgencies.after;
import static id.jangkau.partner.agency.domain.SampleAgencies.approved;
import static id.jangkau.partner.agency.domain.SampleAgencies.expired;
import static id.jangkau.partner.agency.domain.SampleAgencies.prospect;
import static id.jangkau.partner.agency.domain.SampleAgencies.sign;
import static id.jangkau.partner.agency.domain.SampleAgencies.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AgreementTest {
    @Test
    void activatesOnItsFirstDayAndStillOnItsLast() {
        assertThat(after(sign(approved(), "PKS/1", TODAY, TODAY.plusYears(1))).status())
                .isEqualTo(Status.ACTIVE);
        assertThat(after(sign(approved(), "PKS/1", TODAY.minusYears(1), TODAY)).status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void leavesTheAgencyApprovedWhileItsFirstDayIsToCome() {
        var waiting = after(sign(approved(), "PKS/1", TODAY.plusDays(1), TODAY.plusYears(1)));

        assertThat(waiting.status()).isEqualTo(Status.APPROVED);
        assertThat(waiting.onDay(TODAY)).isEmpty();
        assertThat(waiting.onDay(TODAY.plusDays(1))
                        .map(change -> change.agency().status()))
                .contains(Status.ACTIVE);
    }

    @Test
    void expiresTheDayAfterItsLast() {
        assertThat(active().onDay(TODAY.plusYears(1))).isEmpty();
        assertThat(active().onDay(TODAY.plusYears(1).plusDays(1))
                        .map(change -> change.agency().status()))
                .contains(Status.EXPIRED);
    }

    @Test
    void carriesOnWithoutAGapWhenTheNextOneFollows() {
        var renewed = after(sign(active(), "PKS/2", TODAY.plusYears(1).plusDays(1), TODAY.plusYears(2)));

        assertThat(renewed.onDay(TODAY.plusYears(1).plusDays(1))).isEmpty();
    }

    @Test
    void renewsAnExpiredAgency() {
        var decision = sign(expired(), "PKS/2", TODAY, TODAY.plusYears(1));

        assertThat(after(decision).status()).isEqualTo(Status.ACTIVE);
        assertThat(((Decision.Changed) decision).activates()).isTrue();
    }

    @Test
    void leavesAnExpiredAgencyExpiredUntilTheFirstDayOfTheNext() {
        var waiting = after(sign(expired(), "PKS/2", TODAY.plusDays(1), TODAY.plusYears(1)));

        assertThat(waiting.status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void mustNotOverlapAnotherByASingleDay() {
        assertThat(sign(active(), "PKS/2", TODAY.plusYears(1), TODAY.plusYears(2)))
                .isEqualTo(new Decision.Overlapping("PKS/1"));
        assertThat(sign(active(), "PKS/2", TODAY.plusYears(1).plusDays(1), TODAY.plusYears(2)))
                .isInstanceOf(Decision.Changed.class);
    }

    @Test
    void namesEveryFaultAtOnce() {
        var bad = new AgreementTerms(
                "", TODAY, TODAY.minusDays(1), new BigDecimal("2.51"), TODAY.plusDays(1), TODAY.plusDays(1));

        assertThat(bad.faults(HIGHEST_RATE, TODAY))
                .extracting(Fault::code)
                .containsExactly(
                        FaultCode.NUMBER_REQUIRED,
                        FaultCode.PERIOD_REVERSED,
                        FaultCode.RATE_OUT_OF_RANGE,
                        FaultCode.DATE_IN_FUTURE,
                        FaultCode.DATE_IN_FUTURE);
    }

    @Test
    void mayPayNothingAndTheHighestRateAndNotLess() {
        assertThat(withRate("0").faults(HIGHEST_RATE, TODAY)).isEmpty();
        assertThat(withRate("2.50").faults(HIGHEST_RATE, TODAY)).isEmpty();
        assertThat(withRate("-0.01").faults(HIGHEST_RATE, TODAY)).isNotEmpty();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> Agreement.signed(new UUID(0, 1), terms("PKS/1", TODAY, TODAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meansNothingToTheCalendarOfAProspect() {
        assertThat(prospect().onDay(TODAY)).isEqualTo(Optional.empty());
    }

    private static AgreementTerms withRate(String rate) {
        return new AgreementTerms("PKS/1", TODAY, TODAY, new BigDecimal(rate), TODAY, TODAY);
    }
}
