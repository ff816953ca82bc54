package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an agency stands. A transition is a method of the standings that allow it and of no other, so an illegal one
 * does not compile; {@link #transitions()} names the ones that callers may ask for.
 */
public sealed interface Standing {
    Status status();

    /** In the order in which an agency lives. */
    default List<Transition> transitions() {
        return Doors.BY_TRANSITION.entrySet().stream()
                .filter(door -> door.getValue().isInstance(this))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether that person, given the role for it, may ask for it here. */
    default boolean opens(Transition transition, String subject) {
        return transitions().contains(transition);
    }

    /** Who may apply: a prospect, and one that was rejected or has ended, once it has put right what was wrong. */
    sealed interface MayApply extends Standing {
        default Applied apply(LocalDate appliedOn) {
            return new Applied(appliedOn);
        }
    }

    /** Who may sign an agreement; from here on the calendar decides. */
    sealed interface MaySign extends Standing {
        /**
         * Active, or suspended, while an agreement is in force; expired once the last one to have begun is over;
         * approved before.
         */
        default Standing on(LocalDate today, Periods periods) {
            if (periods.agreedOn(today)) {
                return periods.suspended() ? new Suspended() : new Active();
            }
            if (!periods.anyEndedBefore(today)) {
                return new Approved();
            }
            return periods.suspended() ? new ExpiredSuspended() : new Expired();
        }
    }

    /** Whose suspension can be lifted. */
    sealed interface MayReinstate extends MaySign {}

    /** What can be ended before its time: everything that has not ended yet. */
    sealed interface MayTerminate extends Standing {
        default Standing terminate(TerminationReason reason, LocalDate on) {
            return reason == TerminationReason.LICENCE_REVOKED ? new LicenceRevoked(on) : new Terminated(reason, on);
        }
    }

    /** Who may have participants that another can take over: every agency that was ever in force. */
    sealed interface MaySucceed extends Standing {
        default Succeeded succeededBy(PartnerId successor, LocalDate on) {
            return new Succeeded(successor, on);
        }
    }

    /** Listed in the directory, nothing more. */
    record Prospect() implements MayApply, MayTerminate {
        @Override
        public Status status() {
            return Status.PROSPECT;
        }
    }

    /** Waits for the branch office. */
    record Applied(LocalDate appliedOn) implements MayTerminate {
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
    }

    /**
     * Waits for the head office.
     *
     * @param branchReviewer subject of who approved it in the branch office
     */
    record BranchApproved(String branchReviewer) implements MayTerminate {
        /** Nothing when it is the branch reviewer again: four eyes must have seen it. */
        public Optional<Standing> review(String reviewer, boolean approved) {
            if (!opens(Transition.HEAD_OFFICE_REVIEW, reviewer)) {
                return Optional.empty();
            }
            return Optional.of(approved ? new Approved() : new Rejected());
        }

        @Override
        public boolean opens(Transition transition, String subject) {
            return MayTerminate.super.opens(transition, subject)
                    && (transition != Transition.HEAD_OFFICE_REVIEW || !subject.equals(branchReviewer));
        }

        @Override
        public Status status() {
            return Status.BRANCH_APPROVED;
        }
    }

    /** Waits for an agreement to be signed, or for its first day. */
    record Approved() implements MaySign, MayTerminate {
        @Override
        public Status status() {
            return Status.APPROVED;
        }
    }

    /** May enroll workers. */
    record Active() implements MaySign, MayTerminate, MaySucceed {
        @Override
        public Status status() {
            return Status.ACTIVE;
        }
    }

    /** Has an agreement in force and may not enroll. */
    record Suspended() implements MayReinstate, MayTerminate, MaySucceed {
        @Override
        public Status status() {
            return Status.SUSPENDED;
        }
    }

    /** Its last agreement has ended; a new one renews it. */
    record Expired() implements MaySign, MayTerminate, MaySucceed {
        @Override
        public Status status() {
            return Status.EXPIRED;
        }
    }

    /** Its last agreement has ended while it was suspended: a new one alone does not let it enroll again. */
    record ExpiredSuspended() implements MayReinstate, MayTerminate, MaySucceed {
        @Override
        public Status status() {
            return Status.EXPIRED;
        }
    }

    record Rejected() implements MayApply, MayTerminate {
        @Override
        public Status status() {
            return Status.REJECTED;
        }
    }

    /**
     * Ended before its time; it may apply anew.
     *
     * @param on the first day (WITA) on which it was no agency
     */
    record Terminated(TerminationReason reason, LocalDate on) implements MayApply, MaySucceed {
        @Override
        public Status status() {
            return Status.TERMINATED;
        }
    }

    /** No bank any more; all it can do is to hand over its participants. */
    record LicenceRevoked(LocalDate on) implements MaySucceed {
        @Override
        public Status status() {
            return Status.TERMINATED;
        }
    }

    /**
     * Merged into another, for ever.
     *
     * @param on the first day (WITA) on which its participants were the successor's
     */
    record Succeeded(PartnerId successor, LocalDate on) implements Standing {
        @Override
        public Status status() {
            return Status.SUCCEEDED;
        }
    }
}
