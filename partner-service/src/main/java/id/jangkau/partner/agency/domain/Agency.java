package id.jangkau.partner.agency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.Decision.Illegal;

/**
 * A BPR and its agency. Immutable: a change is a new one with the next version.
 *
 * @param version 1, 2, 3 …
 */
public record Agency(PartnerId id, long version, Listing listing, Standing standing, List<Agreement> agreements) {
    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(standing, "standing");
        agreements = List.copyOf(agreements);
    }

    public static Changed list(PartnerId id, Listing listing) {
        var prospect = new Standing.Prospect();
        return new Changed(new Agency(id, 1, listing, prospect, List.of()), prospect.status(), Transition.LISTING);
    }

    public Decision apply(LocalDate appliedOn, LocalDate today) {
        if (!(standing instanceof Standing.MayApply applicant)) {
            return illegal(Transition.APPLICATION);
        }
        if (appliedOn.isAfter(today)) {
            return new Decision.Unacceptable(List.of(Fault.of("appliedOn", FaultCode.DATE_IN_FUTURE)));
        }
        return moved(applicant.apply(appliedOn), Transition.APPLICATION);
    }

    public Decision reviewInBranch(Review review) {
        if (!(standing instanceof Standing.Applied applied)) {
            return illegal(Transition.BRANCH_REVIEW);
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
            return illegal(Transition.HEAD_OFFICE_REVIEW);
        }
        if (review.rejectsWithoutReason()) {
            return new Decision.ReasonMissing();
        }
        return approved.review(review.reviewer(), review.approves())
                .<Decision>map(reviewed -> moved(reviewed, Transition.HEAD_OFFICE_REVIEW))
                .orElseGet(Decision.SameEyes::new);
    }

    /** An agreement in force today activates; one whose days are still to come waits for the calendar. */
    public Decision sign(UUID agreementId, AgreementTerms terms, BigDecimal highestRatePercent, LocalDate today) {
        if (!(standing instanceof Standing.MaySign signer)) {
            return illegal(Transition.AGREEMENT);
        }
        var faults = terms.faults(highestRatePercent, today);
        if (!faults.isEmpty()) {
            return new Decision.Unacceptable(faults);
        }
        var other = agreements.stream()
                .filter(agreement -> agreement.overlaps(terms))
                .findFirst();
        if (other.isPresent()) {
            return new Decision.Overlapping(other.get().terms().number());
        }
        var signed = Stream.concat(agreements.stream(), Stream.of(new Agreement(agreementId, terms)))
                .toList();
        return changed(signer.on(today, signed), signed, Transition.AGREEMENT);
    }

    /** What the calendar changes by that day; mostly nothing. */
    public Optional<Changed> onDay(LocalDate today) {
        if (!(standing instanceof Standing.MaySign signer)) {
            return Optional.empty();
        }
        var then = signer.on(today, agreements);
        return then.equals(standing) ? Optional.empty() : Optional.of(moved(then, Transition.CALENDAR));
    }

    public Status status() {
        return standing.status();
    }

    private Changed moved(Standing to, Transition transition) {
        return changed(to, agreements, transition);
    }

    private Changed changed(Standing to, List<Agreement> held, Transition transition) {
        return new Changed(new Agency(id, version + 1, listing, to, held), status(), transition);
    }

    private Decision illegal(Transition wanted) {
        return new Illegal(status(), wanted, standing.transitions());
    }
}
