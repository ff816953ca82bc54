package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static id.jangkau.partner.agency.domain.SampleAgencies.TODAY;
import static id.jangkau.partner.agency.domain.SampleAgencies.active;
import static id.jangkau.partner.agency.domain.SampleAgencies.after;
import static id.jangkau.partner.agency.domain.SampleAgencies.expiredWhileSuspended;
import static id.jangkau.partner.agency.domain.SampleAgencies.sign;
import static id.jangkau.partner.agency.domain.SampleAgencies.suspended;
import static id.jangkau.partner.agency.domain.SampleAgencies.terms;
import static org.assertj.core.api.Assertions.assertThat;

class SuspensionTest {
    private static final LocalDate LAST_DAY = TODAY.plusYears(1);

    @Test
    void needsAReason() {
        assertThat(active().suspend(" ", TODAY)).isInstanceOf(Decision.ReasonMissing.class);
        assertThat(active().suspend(null, TODAY)).isInstanceOf(Decision.ReasonMissing.class);
    }

    @Test
    void runsFromTheDayItIsOrderedToTheDayBeforeItIsLifted() {
        var reinstated = after(suspended().reinstate(TODAY.plusDays(10)));

        assertThat(reinstated.status()).isEqualTo(Status.ACTIVE);
        assertThat(reinstated.periods().suspensions())
                .containsExactly(new Suspension(TODAY, TODAY.plusDays(9), "reports late"));
    }

    @Test
    void coversNoDayWhenItIsLiftedOnTheDayItWasOrdered() {
        var reinstated = after(suspended().reinstate(TODAY));

        assertThat(reinstated.status()).isEqualTo(Status.ACTIVE);
        assertThat(reinstated.periods().suspensions())
                .singleElement()
                .satisfies(suspension -> assertThat(suspension.coversAnyDay()).isFalse());
    }

    @Test
    void isNotLiftedByANewAgreementSignedMeanwhile() {
        var renewed = after(sign(suspended(), "PKS/2", LAST_DAY.plusDays(1), LAST_DAY.plusYears(1)));

        assertThat(renewed.status()).isEqualTo(Status.SUSPENDED);
        assertThat(renewed.onDay(LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void givesWayToExpiryAndComesBackWithTheNextAgreement() {
        assertThat(expiredWhileSuspended().status()).isEqualTo(Status.EXPIRED);

        var day = LAST_DAY.plusDays(30);
        var renewed = after(expiredWhileSuspended()
                .sign(new UUID(0, 9), terms("PKS/2", day, day.plusYears(1)), SampleAgencies.HIGHEST_RATE, day));

        assertThat(renewed.status()).isEqualTo(Status.SUSPENDED);
        assertThat(after(renewed.reinstate(day)).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void canBeLiftedWhileNoAgreementIsInForce() {
        assertThat(expiredWhileSuspended().standing().transitions()).contains(Transition.REINSTATEMENT);

        var reinstated = after(expiredWhileSuspended().reinstate(LAST_DAY.plusDays(5)));

        assertThat(reinstated.standing()).isEqualTo(new Standing.Expired());
    }

    @Test
    void isRefusedOnceTheAgreementHasEndedThoughNobodyRecordedItYet() {
        var wish = active().suspend("reports late", LAST_DAY.plusDays(1));

        assertThat(wish)
                .isEqualTo(new Decision.Illegal(
                        Status.EXPIRED,
                        Transition.SUSPENSION,
                        List.of(Transition.AGREEMENT, Transition.TERMINATION, Transition.SUCCESSION)));
    }
}
