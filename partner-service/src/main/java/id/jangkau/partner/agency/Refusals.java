package id.jangkau.partner.agency;

import java.util.List;
import java.util.stream.Collectors;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.Decision;
import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.Decision.Illegal;
import id.jangkau.partner.agency.domain.Decision.Overlapping;
import id.jangkau.partner.agency.domain.Decision.ReasonMissing;
import id.jangkau.partner.agency.domain.Decision.Refused;
import id.jangkau.partner.agency.domain.Decision.SameEyes;
import id.jangkau.partner.agency.domain.Decision.Unacceptable;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.Transition;

/** A refused decision as the problem that ends the request. */
public final class Refusals {
    private Refusals() {}

    /**
     * The change that was decided.
     *
     * @throws ProblemException when the decision is a refusal
     */
    public static Changed changedOrThrow(Decision decision) {
        return switch (decision) {
            case Changed changed -> changed;
            case Refused refused -> throw problem(refused);
        };
    }

    public static ProblemException unacceptable(String code, List<Fault> faults) {
        return ProblemException.refused(
                422, code, faults.stream().map(Refusals::fieldError).toList());
    }

    public static FieldError fieldError(Fault fault) {
        return new FieldError(fault.field(), fault.code().name(), fault.arguments());
    }

    private static ProblemException problem(Refused refused) {
        return switch (refused) {
            case Illegal illegal ->
                ProblemException.conflict(
                        "ILLEGAL_TRANSITION",
                        illegal.wanted().path(),
                        illegal.status().name(),
                        illegal.legal().stream().map(Transition::path).collect(Collectors.joining(", ")));
            case SameEyes same -> ProblemException.conflict("FOUR_EYES");
            case ReasonMissing missing ->
                ProblemException.refused(422, "REASON_REQUIRED", List.of(FieldError.of("note", "REASON_REQUIRED")));
            case Overlapping overlapping -> ProblemException.conflict("AGREEMENT_OVERLAPS", overlapping.number());
            case Unacceptable unacceptable -> unacceptable("REFUSED", unacceptable.faults());
        };
    }
}
