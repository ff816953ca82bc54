package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.UUID;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.Transition;

/**
 * A bank as pages show it.
 *
 * @param regency its name
 * @param open what this officer may do with it
 */
record Bank(Agency agency, String regency, List<Transition> open) {
    /** The way to an agency, in the order in which it is gone. */
    private static final List<Status> WAY =
            List.of(Status.PROSPECT, Status.APPLIED, Status.BRANCH_APPROVED, Status.APPROVED, Status.ACTIVE);

    /** One place on the way. */
    record Step(Status status, boolean passed, boolean here) {}

    public UUID id() {
        return agency.id().value();
    }

    public String name() {
        return agency.listing().name();
    }

    public String bankCode() {
        return agency.listing().bankCode();
    }

    public Status status() {
        return agency.status();
    }

    /** Where it is on the way; nothing for one that has left it. */
    public List<Step> way() {
        int here = WAY.indexOf(status());
        return here < 0
                ? List.of()
                : WAY.stream()
                        .map(step -> new Step(step, WAY.indexOf(step) < here, step == status()))
                        .toList();
    }

    /** Waits for a second pair of eyes, and this officer's have seen it already. */
    public boolean seenInBranchBy(String subject) {
        return agency.standing() instanceof Standing.BranchApproved approved
                && approved.branchReviewer().equals(subject);
    }

    public boolean opens(Transition transition) {
        return open.contains(transition);
    }
}
