package id.jangkau.partner.agency.domain;

import java.util.Map;

/** Which standings allow what: read from their types, so that what is named as possible is what compiles. */
final class Doors {
    static final Map<Transition, Class<? extends Standing>> BY_TRANSITION = Map.of(
            Transition.APPLICATION, Standing.MayApply.class,
            Transition.BRANCH_REVIEW, Standing.Applied.class,
            Transition.HEAD_OFFICE_REVIEW, Standing.BranchApproved.class,
            Transition.AGREEMENT, Standing.MaySign.class,
            Transition.SUSPENSION, Standing.Active.class,
            Transition.REINSTATEMENT, Standing.MayReinstate.class,
            Transition.TERMINATION, Standing.MayTerminate.class,
            Transition.SUCCESSION, Standing.MaySucceed.class);

    private Doors() {}
}
