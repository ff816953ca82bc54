package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static id.jangkau.partner.agency.domain.SampleAgencies.BRANCH;
import static id.jangkau.partner.agency.domain.SampleAgencies.HEAD_OFFICE;
import static id.jangkau.partner.agency.domain.SampleAgencies.HIGHEST_RATE;
import static id.jangkau.partner.agency.domain.SampleAgencies.TODAY;
import static id.jangkau.partner.agency.domain.SampleAgencies.active;
import static id.jangkau.partner.agency.domain.SampleAgencies.after;
import static id.jangkau.partner.agency.domain.SampleAgencies.approvalBy;
import static id.jangkau.partner.agency.domain.SampleAgencies.expired;
import static id.jangkau.partner.agency.domain.SampleAgencies.prospect;
import static id.jangkau.partner.agency.domain.SampleAgencies.sign;
import static id.jangkau.partner.agency.domain.SampleAgencies.succeeded;
import static id.jangkau.partner.agency.domain.SampleAgencies.successor;
import static id.jangkau.partner.agency.domain.SampleAgencies.suspended;
import static id.jangkau.partner.agency.domain.SampleAgencies.terminated;
import static id.jangkau.partner.agency.domain.SampleAgencies.terms;
import static org.assertj.core.api.Assertions.assertThat;

/** How an agency ends before its time. */
class EndTest {
    @Test
    void endsTheRunningAgreementTheDayBefore() {
        var agreement = terminated(TerminationReason.BREACH).agreements().getFirst();

        assertThat(agreement.lastDay()).isEqualTo(TODAY.minusDays(1));
        assertThat(agreement.terms().until()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void leavesAnAgreementThatWasNeverReachedWithoutAnyDay() {
        var renewed = after(sign(active(), "PKS/2", TODAY.plusYears(1).plusDays(1), TODAY.plusYears(2)));

        var ended = after(renewed.terminate(TerminationReason.WITHDRAWN, TODAY, "letter", TODAY));

        assertThat(ended.agreements().getLast().holdsOnAnyDay()).isFalse();
        assertThat(ended.onDay(TODAY.plusYears(2))).isEmpty();
    }

    @Test
    void liftsTheSuspensionThatGoesOn() {
        var ended = after(suspended().terminate(TerminationReason.BREACH, TODAY, "letter", TODAY));

        assertThat(ended.periods().suspended()).isFalse();
    }

    @Test
    void needsAReasonInWords() {
        assertThat(active().terminate(TerminationReason.BREACH, TODAY, "", TODAY))
                .isInstanceOf(Decision.ReasonMissing.class);
        assertThat(active().succeed(successor(), TODAY, null, TODAY)).isInstanceOf(Decision.ReasonMissing.class);
    }

    @Test
    void mayBeDeclaredLateButNotAheadNorBeforeTheAgreementBegan() {
        var first = TODAY.minusYears(1);

        assertThat(faultOf(end(TODAY.plusDays(1)))).isEqualTo(FaultCode.DATE_IN_FUTURE);
        assertThat(faultOf(end(first.minusDays(1)))).isEqualTo(FaultCode.DATE_TOO_EARLY);
        assertThat(after(end(first)).agreements().getFirst().holdsOnAnyDay()).isFalse();
        assertThat(after(end(TODAY.minusDays(3))).agreements().getFirst().lastDay())
                .isEqualTo(TODAY.minusDays(4));
    }

    @Test
    void takesNothingBackFromAnAgreementThatHasRunOut() {
        assertThat(faultOf(expired().terminate(TerminationReason.BREACH, TODAY.minusDays(1), "letter", TODAY)))
                .isEqualTo(FaultCode.DATE_TOO_EARLY);
        assertThat(expired().terminate(TerminationReason.BREACH, TODAY, "letter", TODAY))
                .isInstanceOf(Decision.Changed.class);
    }

    @Test
    void letsTheBankApplyAnewUnlessItsLicenceWasRevoked() {
        assertThat(terminated(TerminationReason.WITHDRAWN).apply(TODAY, TODAY)).isInstanceOf(Decision.Changed.class);
        assertThat(terminated(TerminationReason.LICENCE_REVOKED).apply(TODAY, TODAY))
                .isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void beginsAnewWithoutTheAgreementsOfTheAgencyThatEnded() {
        var applied = after(terminated(TerminationReason.WITHDRAWN).apply(TODAY, TODAY));
        var reviewed = after(applied.reviewInBranch(approvalBy(BRANCH)));
        var approved = after(reviewed.reviewInHeadOffice(approvalBy(HEAD_OFFICE)));
        var later = TODAY.plusDays(7);

        assertThat(approved.onDay(later)).isEmpty();
        assertThat(after(approved.sign(new UUID(0, 7), terms("PKS/9", later, later.plusYears(1)), HIGHEST_RATE, later))
                        .status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void handsOverToAnAgencyInForceOnly() {
        var lapsed = new Agency(
                successor().id(),
                5,
                successor().listing(),
                expired().standing(),
                expired().periods(),
                List.of());

        assertThat(succeeded().standing())
                .isEqualTo(new Standing.Succeeded(successor().id(), TODAY));
        assertThat(faultOf(active().succeed(lapsed, TODAY, "merger", TODAY))).isEqualTo(FaultCode.SUCCESSOR_NOT_ACTIVE);
        assertThat(faultOf(active().succeed(active(), TODAY, "merger", TODAY)))
                .isEqualTo(FaultCode.SUCCESSOR_IS_ITSELF);
    }

    @Test
    void cannotHandOverInACircle() {
        assertThat(faultOf(successor().succeed(succeeded(), TODAY, "merger", TODAY)))
                .isEqualTo(FaultCode.SUCCESSOR_NOT_ACTIVE);
    }

    @Test
    void letsAClosedBankHandOverButNotBeforeItClosed() {
        var closed = terminated(TerminationReason.LICENCE_REVOKED);

        assertThat(closed.succeed(successor(), TODAY, "by order", TODAY)).isInstanceOf(Decision.Changed.class);
        assertThat(faultOf(closed.succeed(successor(), TODAY.minusDays(1), "by order", TODAY)))
                .isEqualTo(FaultCode.DATE_TOO_EARLY);
        assertThat(prospect().succeed(successor(), TODAY, "by order", TODAY)).isInstanceOf(Decision.Illegal.class);
    }

    private static Decision end(LocalDate on) {
        return active().terminate(TerminationReason.BREACH, on, "letter", TODAY);
    }

    private static FaultCode faultOf(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Unacceptable.class);
        return ((Decision.Unacceptable) decision).faults().getFirst().code();
    }
}
