package id.jangkau.partner.agency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.Decision.Illegal;

/**
 * A BPR and its agency. Immutable: a change is a new one with the next version. What is wished for is decided by where
 * the calendar has brought the agency by that day, whether or not anybody has recorded it yet.
 *
 * @param version 1, 2, 3 …
 * @param branches in the order of their codes
 */
public record Agency(
        PartnerId id, long version, Listing listing, Standing standing, Periods periods, List<Branch> branches) {
    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(periods, "periods");
        branches = List.copyOf(branches);
    }

    public static Changed list(PartnerId id, Listing listing) {
        var prospect = new Standing.Prospect();
        return new Changed(
                new Agency(id, 1, listing, prospect, Periods.NONE, List.of()), prospect.status(), Transition.LISTING);
    }

    public Decision apply(LocalDate appliedOn, LocalDate today) {
        if (!(standing instanceof Standing.MayApply applicant)) {
            return illegal(Transition.APPLICATION, standingOn(today));
        }
        if (appliedOn.isAfter(today)) {
            return new Decision.Unacceptable(List.of(Fault.of("appliedOn", FaultCode.DATE_IN_FUTURE)));
        }
        return moved(applicant.apply(appliedOn), Transition.APPLICATION);
    }

    public Decision reviewInBranch(Review review) {
        if (!(standing instanceof Standing.Applied applied)) {
            return illegal(Transition.BRANCH_REVIEW, standing);
        }
        if (review.rejectsWithoutReason()) {
            return new Decision.ReasonMissing();
        }
        return moved(
                review.approves() ? applied.approve(review.reviewer()) : applied.reject(), Transition.BRANCH_REVIEW);
    }

    /** Four eyes: refused to the branch reviewer, whatever the verdict. */
    public Decision reviewInHeadOffice(Review review) {
        if (!(standing instanceof Standing.BranchApproved approved)) {
            return illegal(Transition.HEAD_OFFICE_REVIEW, standing);
        }
        if (review.rejectsWithoutReason()) {
            return new Decision.ReasonMissing();
        }
        return approved.review(review.reviewer(), review.approves())
                .<Decision>map(reviewed -> moved(reviewed, Transition.HEAD_OFFICE_REVIEW))
                .orElseGet(Decision.SameEyes::new);
    }

    /**
     * An agreement in force today activates, unless the agency is suspended; one whose days are still to come waits for
     * the calendar.
     */
    public Decision sign(UUID agreementId, AgreementTerms terms, BigDecimal highestRatePercent, LocalDate today) {
        if (!(standingOn(today) instanceof Standing.MaySign signer)) {
            return illegal(Transition.AGREEMENT, standingOn(today));
        }
        var faults = terms.faults(highestRatePercent, today);
        if (!faults.isEmpty()) {
            return new Decision.Unacceptable(faults);
        }
        var other = periods.overlapping(terms);
        if (other.isPresent()) {
            return new Decision.Overlapping(other.get().terms().number());
        }
        var signed = periods.with(Agreement.signed(agreementId, terms));
        return changed(signer.on(today, signed), signed, Transition.AGREEMENT);
    }

    /** From today until it is lifted, whatever agreements end and begin meanwhile. */
    public Decision suspend(@Nullable String reason, LocalDate today) {
        if (!(standingOn(today) instanceof Standing.Active active)) {
            return illegal(Transition.SUSPENSION, standingOn(today));
        }
        if (reason == null || reason.isBlank()) {
            return new Decision.ReasonMissing();
        }
        var suspended = periods.suspendedSince(today, reason);
        return changed(active.on(today, suspended), suspended, Transition.SUSPENSION);
    }

    /** Today is the first day without the suspension. */
    public Decision reinstate(LocalDate today) {
        if (!(standingOn(today) instanceof Standing.MayReinstate suspended)) {
            return illegal(Transition.REINSTATEMENT, standingOn(today));
        }
        var lifted = periods.reinstatedOn(today);
        return changed(suspended.on(today, lifted), lifted, Transition.REINSTATEMENT);
    }

    /**
     * Ends it before its time.
     *
     * @param on the first day on which it is no agency
     */
    public Decision terminate(TerminationReason reason, LocalDate on, @Nullable String note, LocalDate today) {
        if (!(standingOn(today) instanceof Standing.MayTerminate running)) {
            return illegal(Transition.TERMINATION, standingOn(today));
        }
        return ended(running.terminate(reason, on), on, note, today, Transition.TERMINATION);
    }

    /**
     * Another takes over the participants. What was succeeded never is in force again, so successions cannot run in a
     * circle; a successor may be succeeded later.
     *
     * @param on the first day on which they are the successor's
     */
    public Decision succeed(Agency successor, LocalDate on, @Nullable String note, LocalDate today) {
        if (!(standingOn(today) instanceof Standing.MaySucceed predecessor)) {
            return illegal(Transition.SUCCESSION, standingOn(today));
        }
        if (successor.id().equals(id)) {
            return new Decision.Unacceptable(List.of(Fault.of("successor", FaultCode.SUCCESSOR_IS_ITSELF)));
        }
        if (!(successor.standingOn(today) instanceof Standing.Active)) {
            var status = successor.standingOn(today).status();
            return new Decision.Unacceptable(
                    List.of(Fault.of("successor", FaultCode.SUCCESSOR_NOT_ACTIVE, status.name())));
        }
        return ended(predecessor.succeededBy(successor.id(), on), on, note, today, Transition.SUCCESSION);
    }

    /** With a new branch office, or with what is known of one now. */
    public Changed withBranch(Branch branch) {
        var others = branches.stream().filter(known -> !known.code().equals(branch.code()));
        var all = Stream.concat(others, Stream.of(branch))
                .sorted(Comparator.comparing(Branch::code))
                .toList();
        return new Changed(new Agency(id, version + 1, listing, standing, periods, all), status(), Transition.BRANCH);
    }

    /** What the calendar changes by that day; mostly nothing. */
    public Optional<Changed> onDay(LocalDate today) {
        var then = standingOn(today);
        return then.equals(standing) ? Optional.empty() : Optional.of(moved(then, Transition.CALENDAR));
    }

    /** Where the calendar has brought it by that day. */
    public Standing standingOn(LocalDate day) {
        return standing instanceof Standing.MaySign signer ? signer.on(day, periods) : standing;
    }

    public Status status() {
        return standing.status();
    }

    public List<Agreement> agreements() {
        return periods.agreements();
    }

    private Decision ended(Standing to, LocalDate on, @Nullable String note, LocalDate today, Transition transition) {
        if (note == null || note.isBlank()) {
            return new Decision.ReasonMissing();
        }
        if (on.isAfter(today)) {
            return new Decision.Unacceptable(List.of(Fault.of("effectiveOn", FaultCode.DATE_IN_FUTURE)));
        }
        var earliest = earliestEnd(today);
        if (earliest.isPresent() && on.isBefore(earliest.get())) {
            return new Decision.Unacceptable(List.of(Fault.of(
                    "effectiveOn", FaultCode.DATE_TOO_EARLY, earliest.get().toString())));
        }
        return changed(to, periods.closedOn(on), transition);
    }

    private Optional<LocalDate> earliestEnd(LocalDate today) {
        return switch (standing) {
            case Standing.Terminated terminated -> Optional.of(terminated.on());
            case Standing.LicenceRevoked revoked -> Optional.of(revoked.on());
            default -> periods.earliestEnd(today);
        };
    }

    private Changed moved(Standing to, Transition transition) {
        return changed(to, periods, transition);
    }

    private Changed changed(Standing to, Periods held, Transition transition) {
        return new Changed(new Agency(id, version + 1, listing, to, held, branches), status(), transition);
    }

    private static Decision illegal(Transition wanted, Standing standing) {
        return new Illegal(standing.status(), wanted, standing.transitions());
    }
}
