package id.jangkau.registration.contribution;

import java.util.List;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.contribution.domain.PriceRefusal;

/** Refusals as the problem that answers them. */
final class PriceProblems {
    private PriceProblems() {}

    /** @throws ProblemException 422 with that code and all of them, if there are any */
    static void refuseFor(List<PriceRefusal> refusals, String code) {
        if (!refusals.isEmpty()) {
            throw ProblemException.refused(
                    422,
                    code,
                    refusals.stream()
                            .map(refusal -> new FieldError(
                                    refusal.field(), refusal.code().name(), refusal.arguments()))
                            .toList());
        }
    }
}
