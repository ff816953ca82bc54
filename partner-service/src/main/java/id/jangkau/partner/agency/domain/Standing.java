package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an agency stands. A transition is a method of the standings that allow it and of no other, so an illegal one
 * does not compile; {@link #transitions()} names the ones that callers may ask for.
 */
public sealed interface Standing {
    Status status();

    List<Transition> transitions();

    /** Who may apply: a prospect, and one that was rejected and has put right what was wrong. */
    sealed interface MayApply extends Standing {
        default Applied apply(LocalDate appliedOn) {
            return new Applied(appliedOn);
        }

        @Override
        default List<Transition> transitions() {
            return List.of(Transition.APPLICATION);
        }
    }

    /** Who may sign an agreement; from here on the calendar decides. */
    sealed interface MaySign extends Standing {
        /** Active while an agreement is in force, expired once the last one to have begun is over, approved before. */
        default Standing on(LocalDate today, List<Agreement> agreements) {
            if (agreements.stream().anyMatch(agreement -> agreement.inForceOn(today))) {
                return new Active();
            }
            return agreements.stream().anyMatch(agreement -> agreement.endedBefore(today))
                    ? new Expired()
                    : new Approved();
        }

        @Override
        default List<Transition> transitions() {
            return List.of(Transition.AGREEMENT);
        }
    }

    /** Listed in the directory, nothing more. */
    record Prospect() implements MayApply {
        @Override
        public Status status() {
            return Status.PROSPECT;
        }
    }

    /** Waits for the branch office. */
    record Applied(LocalDate appliedOn) implements Standing {
        public BranchApproved approve(String reviewer) {
            return new BranchApproved(reviewer);
        }

        public Rejected reject() {
            return new Rejected();
        }

        @Override
        public Status status() {
            return Status.APPLIED;
        }

        @Override
        public List<Transition> transitions() {
            return List.of(Transition.BRANCH_REVIEW);
        }
    }

    /**
     * Waits for the head office.
     *
     * @param branchReviewer subject of who approved it in the branch office
     */
    record BranchApproved(String branchReviewer) implements Standing {
        /** Nothing when it is the branch reviewer again: four eyes must have seen it. */
        public Optional<Standing> review(String reviewer, boolean approved) {
            if (reviewer.equals(branchReviewer)) {
                return Optional.empty();
            }
            return Optional.of(approved ? new Approved() : new Rejected());
        }

        @Override
        public Status status() {
            return Status.BRANCH_APPROVED;
        }

        @Override
        public List<Transition> transitions() {
            return List.of(Transition.HEAD_OFFICE_REVIEW);
        }
    }

    /** Waits for an agreement to be signed, or for its first day. */
    record Approved() implements MaySign {
        @Override
        public Status status() {
            return Status.APPROVED;
        }
    }

    /** May enroll workers. */
    record Active() implements MaySign {
        @Override
        public Status status() {
            return Status.ACTIVE;
        }
    }

    /** Its last agreement has ended; a new one renews it. */
    record Expired() implements MaySign {
        @Override
        public Status status() {
            return Status.EXPIRED;
        }
    }

    record Rejected() implements MayApply {
        @Override
        public Status status() {
            return Status.REJECTED;
        }
    }
}
