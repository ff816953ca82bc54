package id.jangkau.partner.agency.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.agency.domain.Decision.Illegal;

import static id.jangkau.partner.agency.domain.SampleAgencies.BRANCH;
import static id.jangkau.partner.agency.domain.SampleAgencies.HEAD_OFFICE;
import static id.jangkau.partner.agency.domain.SampleAgencies.TODAY;
import static id.jangkau.partner.agency.domain.SampleAgencies.after;
import static id.jangkau.partner.agency.domain.SampleAgencies.applied;
import static id.jangkau.partner.agency.domain.SampleAgencies.approvalBy;
import static id.jangkau.partner.agency.domain.SampleAgencies.approved;
import static id.jangkau.partner.agency.domain.SampleAgencies.branchApproved;
import static id.jangkau.partner.agency.domain.SampleAgencies.prospect;
import static id.jangkau.partner.agency.domain.SampleAgencies.rejected;
import static id.jangkau.partner.agency.domain.SampleAgencies.rejectionBy;
import static id.jangkau.partner.agency.domain.SampleAgencies.sign;
import static org.assertj.core.api.Assertions.assertThat;

class AgencyTest {
    private static final Map<Transition, Function<Agency, Decision>> WISHES = Map.of(
            Transition.APPLICATION, agency -> agency.apply(TODAY, TODAY),
            Transition.BRANCH_REVIEW, agency -> agency.reviewInBranch(approvalBy(BRANCH)),
            Transition.HEAD_OFFICE_REVIEW, agency -> agency.reviewInHeadOffice(approvalBy(HEAD_OFFICE)),
            Transition.AGREEMENT, agency -> sign(agency, "PKS/NEW", TODAY.plusYears(5), TODAY.plusYears(6)),
            Transition.SUSPENSION, agency -> agency.suspend("reports late", TODAY),
            Transition.REINSTATEMENT, agency -> agency.reinstate(TODAY),
            Transition.TERMINATION, agency -> agency.terminate(TerminationReason.BREACH, TODAY, "letter 3", TODAY),
            Transition.SUCCESSION, agency -> agency.succeed(SampleAgencies.successor(), TODAY, "merger", TODAY));

    @Test
    void goesFromProspectToApprovedStepByStepWithAVersionEach() {
        assertThat(prospect().version()).isEqualTo(1);
        assertThat(applied().version()).isEqualTo(2);
        assertThat(branchApproved().version()).isEqualTo(3);
        assertThat(approved().version()).isEqualTo(4);
        assertThat(approved().status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void namesTheLegalTransitionsWhereverAnotherIsWanted() {
        for (var agency : SampleAgencies.everywhere()) {
            var legal = agency.standing().transitions();
            WISHES.forEach((wanted, wish) -> {
                var decision = wish.apply(agency);
                if (legal.contains(wanted)) {
                    assertThat(decision).isInstanceOf(Decision.Changed.class);
                } else {
                    assertThat(decision).isEqualTo(new Illegal(agency.status(), wanted, legal));
                }
            });
        }
    }

    @Test
    void refusesAHeadOfficeReviewByTheBranchReviewerWhateverTheVerdict() {
        assertThat(branchApproved().reviewInHeadOffice(approvalBy(BRANCH))).isInstanceOf(Decision.SameEyes.class);
        assertThat(branchApproved().reviewInHeadOffice(rejectionBy(BRANCH, "second thoughts")))
                .isInstanceOf(Decision.SameEyes.class);
    }

    @Test
    void refusesARejectionWithoutAReason() {
        assertThat(applied().reviewInBranch(rejectionBy(BRANCH, " "))).isInstanceOf(Decision.ReasonMissing.class);
        assertThat(branchApproved().reviewInHeadOffice(new Review(HEAD_OFFICE, Review.Verdict.REJECT, null)))
                .isInstanceOf(Decision.ReasonMissing.class);
    }

    @Test
    void mayBeRejectedInEitherOffice() {
        assertThat(rejected().status()).isEqualTo(Status.REJECTED);
        assertThat(after(branchApproved().reviewInHeadOffice(rejectionBy(HEAD_OFFICE, "not yet")))
                        .status())
                .isEqualTo(Status.REJECTED);
    }

    @Test
    void mayApplyAgainAfterARejection() {
        assertThat(after(rejected().apply(TODAY, TODAY)).status()).isEqualTo(Status.APPLIED);
    }

    @Test
    void refusesAnApplicationOfTomorrow() {
        assertThat(prospect().apply(TODAY.plusDays(1), TODAY))
                .isEqualTo(new Decision.Unacceptable(List.of(Fault.of("appliedOn", FaultCode.DATE_IN_FUTURE))));
    }
}
